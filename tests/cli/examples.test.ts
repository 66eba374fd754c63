import { readFileSync, statSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { exampleFolder } from './exampleFolder.ts'
import { runDigest } from './runDigest.ts'

const home = process.cwd()
beforeAll(() => process.chdir(exampleFolder()))
afterAll(() => process.chdir(home))

/**
 * A command line as a shell reads it, as far as the examples need: words, quoted or not, what `<` reads, and the
 * program behind `|`.
 */
function parseShell(line: string): { argv: string[]; stdin: string; jq: string } {
  const words = [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, bare]) => {
    return { word: single ?? double ?? bare ?? '', isBare: bare !== undefined }
  })
  const signAt = (sign: string): number => words.findIndex(({ word, isBare }) => isBare && word === sign)
  const [pipe, input] = [signAt('|'), signAt('<')]
  const ends = [pipe, input, signAt('>')].filter((at) => at >= 0)
  return {
    argv: words.slice(0, ends.length > 0 ? Math.min(...ends) : undefined).map(({ word }) => word),
    stdin: input < 0 ? '' : readFileSync(words[input + 1]!.word, 'utf8'),
    jq: pipe >= 0 && words[pipe + 1]?.word === 'jq' ? words.at(-1)!.word : '',
  }
}

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
