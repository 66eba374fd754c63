import { statSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { exampleFolder } from './exampleFolder.ts'
import { parseShell } from './parseShell.ts'
import { runDigest } from './runDigest.ts'

const home = process.cwd()
beforeAll(() => process.chdir(exampleFolder()))
afterAll(() => process.chdir(home))

const examples = commands.flatMap(({ examples }) => examples.map(([line]) => line))

describe('every example of every command', () => {
  test.each(examples)('%s', { timeout: 300_000 }, async (line) => {
    const { argv, stdin, jq } = parseShell(line)
    const { code, stdout, stderr } = await runDigest(argv, { stdin })
    expect(code, stderr).toBe(0)
    expect(stderr).not.toContain('Nothing found')
    expect(stdout.trim().split('\n').length, 'more than a heading').toBeGreaterThan(argv.includes('annotate') ? 1 : 2)
    if (argv.includes('--json')) expect(Object.keys(JSON.parse(stdout) as object)).not.toEqual([])
    for (const [, key] of jq.matchAll(/\.([a-z]\w*)/gi)) expect(stdout, 'what jq asks for').toContain(`"${key}":`)
    if (argv.includes('--out'))
      for (const path of stdout.trim().split('\n')) expect(statSync(path).size).toBeGreaterThan(100)
  })
})
