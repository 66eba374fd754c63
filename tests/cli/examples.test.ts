import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { overview } from '../../src/cli/help/commandHelp.ts'
import { exampleFolder } from './exampleFolder.ts'
import { parseShell } from './parseShell.ts'
import { runDigest } from './runDigest.ts'

const home = process.cwd()
beforeAll(() => process.chdir(exampleFolder()))
afterAll(() => process.chdir(home))

const examples = [...overview, ...commands.flatMap((command) => command.examples)].map(([line]) => line)

describe('every example of every command', () => {
  test.each(examples)('%s', { timeout: 300_000 }, runExample)
})

const readme = readFileSync('README.md', 'utf8')
const lines = [...readme.matchAll(/```sh\n([^`]*)```/g)].flatMap(([, block = '']) => block.trim().split('\n'))

test(
  'every line for a shell in the README, one after the other, on the bundled articles',
  { timeout: 300_000 },
  async () => {
    rmSync('news', { recursive: true })
    cpSync(`${home}/seeds`, 'news', { recursive: true })
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines) {
      expect(line).toMatch(/^npx digest /)
      await runExample(line.replace('npx digest ', ''))
    }
  },
)

/** As a shell would; of jq, whether what it asks for is there. */
async function runExample(line: string): Promise<void> {
  const { argv, stdin, into, jq } = parseShell(line)
  const { code, stdout, stderr } = await runDigest(argv, {
    stdin,
    ...(argv[0] === 'watch' && { hasEnough: () => true }),
  })
  expect(code, stderr).toBe(0)
  expect(stderr).not.toContain('nothing found')
  const answer = argv.includes('--output') ? readFileSync(argv[argv.indexOf('--output') + 1]!, 'utf8') : stdout
  expect(answer.trim().split('\n').length, 'more than a heading').toBeGreaterThan(headings(argv))
  if (argv.includes('--json')) expect(Object.keys(JSON.parse(answer) as object)).not.toEqual([])
  for (const [, key] of jq.matchAll(/\.([a-z]\w*)/gi)) expect(answer, 'what jq asks for').toContain(`"${key}":`)
  if (argv.includes('--out'))
    for (const path of answer.trim().split('\n')) expect(statSync(path).size).toBeGreaterThan(100)
  if (/^[\w.]+$/.test(into)) writeFileSync(into, answer)
}

const headings = ([command = '']: readonly string[]): number =>
  command === 'watch' || command === 'mcp' ? 0 : ['annotate', 'cache'].includes(command) ? 1 : 2
