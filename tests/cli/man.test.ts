import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { topics } from '../../src/cli/help/topics.ts'
import { runDigest } from './runDigest.ts'

const page = (await runDigest(['man'])).stdout
const { man } = JSON.parse(readFileSync('package.json', 'utf8')) as { man: string }

test('the manual page has a section for every command, and for every topic what help prints of it', () => {
  for (const { name, options } of commands) {
    const section = page.split(`.SH DIGEST ${name.toUpperCase()}\n`)[1]?.split('\n.SH')[0] ?? ''
    for (const { flags } of options) expect(section).toContain(`.B ${flags.replaceAll('-', '\\-')}\n`)
  }
  for (const topic of topics)
    for (const { heading } of topic.sections(commands)) expect(page).toContain(`.SH ${heading.toUpperCase()}\n`)
  expect(page).toMatch(/^[\n -~]+$/)
})

test.skipIf(!existsSync(man))('the package ships what it prints (skipped without dist: npm run build)', () => {
  expect(readFileSync(man, 'utf8')).toBe(spawnSync(process.execPath, ['bin/digest.js', 'man']).stdout.toString())
})

test.each([
  ['mandoc', ['-T', 'lint', '-W', 'warning'], /WARNING: missing date/],
  ['groff', ['-man', '-ww', '-z'], /^$/],
])('%s has nothing to say against it (skipped where it is missing)', (program, options, allowed) => {
  const { error, stdout, stderr } = spawnSync(program, options, { input: page, encoding: 'utf8' })
  if (error !== undefined) return
  for (const line of `${stdout}${stderr}`.trim().split('\n')) expect(line).toMatch(allowed)
})
