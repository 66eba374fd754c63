import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { parseShell } from '../cli/parseShell.ts'
import { runDigest } from '../cli/runDigest.ts'
import { format, resolveConfig } from 'prettier'
import { commandFields } from './commandFields.ts'
import { commandReference } from './commandReference.ts'
import { withFigures } from './figureTables.ts'
import { notices } from './notices.ts'
import { terminalPicture } from './terminalPicture.ts'

/** `npm run docs` writes what the tests compare. */
const update = process.env.UPDATE_DOCS === '1'

function compare(path: string, wanted: string): void {
  if (update) writeFileSync(path, wanted)
  expect(readFileSync(path, 'utf8')).toBe(wanted)
}

test('the command reference says what the flags say', () => {
  compare('src/cli/README.md', commandReference(commands))
})

test(
  'the fields that help, man page and completions name are those that commands answer',
  { timeout: 300_000 },
  async () => {
    const path = 'src/cli/help/fields.ts'
    compare(path, await format(await commandFields(commands), { ...(await resolveConfig(path)), filepath: path }))
  },
)

/** In a fenced block of a terminal stand commands, each with all that it prints in a pipe, and remarks before them. */
const transcript = /```console\n[^`]*```/g
const command = /^(?<remarks>(?:# .*\n)*)\$ npx digest (?<line>.*)\n(?:(?!# |\$ |```).*\n)*/gm

test('every transcript in the README is what its commands print', async () => {
  const readme = readFileSync('README.md', 'utf8')
  const commandLines = [...readme.matchAll(transcript)].flatMap(([block]) =>
    [...block.matchAll(command)].map(({ groups }) => groups?.line ?? ''),
  )
  expect(commandLines.length).toBeGreaterThan(4)
  const printed: string[] = []
  for (const line of commandLines) printed.push((await runDigest(parseShell(line).argv)).stdout)
  let i = 0
  const wanted = readme.replace(transcript, (block) =>
    block
      .replace(command, (_, remarks: string, line: string) => `${remarks}$ npx digest ${line}\n${printed[i++] ?? ''}\n`)
      .replace(/\n\n```$/, '\n```'),
  )
  compare('README.md', wanted)
})

const cards = ['entities-en-2026-11', 'quotes-en-2026-11'].map((model) => `src/models/${model}/README.md`)

test.each(['README.md', ...cards])('the figures in %s are those that were measured', (path) => {
  const document = readFileSync(path, 'utf8')
  expect(document).toContain('<!-- figures: ')
  compare(path, withFigures(document))
})

test('the picture is what a terminal shows', async () => {
  const [command, columns] = ['quotes --person jaishankar', 100]
  const { stdout } = await runDigest(command.split(' '), { terminal: columns })
  compare('.github/quotes.svg', terminalPicture(`npx digest ${command}`, stdout, columns))
})

test('the notices name every package that is installed with this one', () => {
  compare('.github/NOTICES.md', notices())
})

test('what CONTRIBUTING names is there', () => {
  const page = readFileSync('.github/CONTRIBUTING.md', 'utf8')
  const paths = [...page.matchAll(/`((?:src|tests|bin|\.config|\.ci)\/[^`\s*]*)`/g)].map(([, path = '']) => path)
  const scripts = [...page.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name)
  const known = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts
  expect(paths.length).toBeGreaterThan(30)
  expect(paths.filter((path) => !existsSync(path))).toEqual([])
  expect(scripts.filter((name) => !Object.hasOwn(known, name))).toEqual([])
})
