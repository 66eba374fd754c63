import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it, test } from 'vitest'
import { runDigest } from './runDigest.ts'

const records = [
  ...Array.from({ length: 30 }, (_, i) => ({
    id: `a${i}`,
    text: `Ann Lee met Bo Chen on day ${i}. “So be it,” she said.`,
  })),
  // The same again, and one that can't be read.
  { id: 'a1', text: 'Ann Lee met Bo Chen on day 1. “So be it,” she said.' },
  { id: 'none' },
  { id: 'last', text: 'Genoa is quiet.' },
]
const jsonl = (of: readonly object[]): string => of.map((record) => `${JSON.stringify(record)}\n`).join('')

/** A folder with articles, and what an uninterrupted run makes of them. */
async function prepare(of: readonly object[] = records) {
  const folder = mkdtempSync(join(tmpdir(), 'digest-'))
  const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')]
  writeFileSync(input, jsonl(of))
  const { stdout } = await runDigest(['annotate', input])
  return { folder, input, output, whole: stdout, lines: stdout.split(/(?<=\n)/) }
}

const resume = (input: string, output: string, ...more: string[]) =>
  runDigest(['annotate', input, '--output', output, '--resume', ...more])

describe('--resume goes on with', () => {
  it.each([
    ['nothing', () => ''],
    ['whole lines', (lines: string[]) => lines.slice(0, 7).join('')],
    ['a torn line', (lines: string[]) => lines.slice(0, 7).join('') + lines[7]!.slice(0, 50)],
    ['all of it', (lines: string[]) => lines.join('')],
    ['more than there is', (lines: string[]) => [...lines, lines[0]].join('')],
    ['the lines of other articles', (lines: string[]) => [lines[0], ...lines.slice(5)].join('')],
    ['what is no answer', () => 'Some notes.\n\n{"id":"a0"}\n'],
  ])('%s', async (_, left) => {
    const { folder, input, output, whole, lines } = await prepare()
    writeFileSync(output, left(lines))
    const { code } = await resume(input, output)
    expect([code, readFileSync(output, 'utf8')]).toEqual([3, whole])
    expect(readdirSync(folder).sort()).toEqual(['in.jsonl', 'out.jsonl'])
  })

  it('what it keeps, which is not annotated again', async () => {
    const { input, output, lines } = await prepare()
    const marked = lines.slice(0, 3).map((line) => line.replace(/"entities":\[.*?\]/, '"entities":[]'))
    writeFileSync(output, marked.join(''))
    await resume(input, output)
    expect(readFileSync(output, 'utf8')).toBe([...marked, ...lines.slice(3)].join(''))
  })

  it('an article that failed then, which still counts as failed', async () => {
    const { input, output } = await prepare([{ id: 'a', text: 'Ann Lee spoke.' }])
    const failed = '{"schema":1,"id":"a","path":"' + input + '","error":{"code":"timed-out","message":"too long"}}\n'
    writeFileSync(output, failed)
    const { code, stderr } = await resume(input, output)
    expect([code, stderr, readFileSync(output, 'utf8')]).toEqual([3, expect.stringContaining('too long'), failed])
  })

  it('fewer layers than are asked for by making them again', async () => {
    const { input, output, whole } = await prepare()
    await runDigest(['annotate', input, '--output', output, '--layers', 'dates'])
    await resume(input, output)
    expect(readFileSync(output, 'utf8')).toBe(whole)
  })
})

it('is for files', async () => {
  const { input } = await prepare([])
  expect((await runDigest(['annotate', input, '--resume'])).stderr).toContain('Name it with --output.')
})

test.skipIf(!existsSync('dist/cli.cjs'))('a run that was killed is gone on with, to the byte', async () => {
  const { folder, output } = await prepare()
  const stdin = ['annotate', '-', '--input', 'jsonl']
  const { stdout: whole } = await runDigest(stdin, { stdin: jsonl(records) })
  const grown = (): string | undefined => readdirSync(folder).find((name) => name.startsWith('.out.jsonl.'))
  const args = ['bin/digest.js', ...stdin, '--output', output]
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'inherit'] })
  // It has so much, and waits for more.
  child.stdin.write(jsonl(records.slice(0, 12)))
  while (grown() === undefined || statSync(join(folder, grown()!)).size < 5000) await wait(20)
  child.kill('SIGKILL')
  await new Promise((resolve) => child.on('close', resolve))
  const left = readFileSync(join(folder, grown()!), 'utf8')
  // Told from what is made again.
  writeFileSync(join(folder, grown()!), `${left.replace('"person"', '"group"')}{"schema":1,"id"`)
  await runDigest([...stdin, '--output', output, '--resume'], { stdin: jsonl(records) })
  expect(readFileSync(output, 'utf8')).toBe(whole.replace('"person"', '"group"'))
  expect(whole.startsWith(left)).toBe(true)
  expect(readdirSync(folder).sort()).toEqual(['in.jsonl', 'out.jsonl'])
})
