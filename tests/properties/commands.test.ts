import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { safeText } from '../../src/index.ts'
import type { AnnotatedLine } from '../../src/cli/answers.ts'
import { checkLayers } from '../checkLayers.ts'
import { runDigest } from '../cli/runDigest.ts'
import type { Ran } from '../cli/runDigest.ts'
import { answerFile, anyLine, inputs, lineWithRows } from './commandLines.ts'
import { addFile, hostileFile } from './hostileFiles.ts'
import type { HostileFile } from './hostileFiles.ts'

/** `npm run fuzz` asks for more. The seed is said where something fails. */
const runs = Number(process.env.FUZZ_RUNS ?? 500)
const seed = Number(process.env.FUZZ_SEED ?? 2026)
/** Of so many commands one is asked once more, to compare what it prints in two formats. */
const comparedShare = 5

/** The longest that one command line of 40 KB may compute, in milliseconds of the processor: others may be at work. */
const longestMs = 2000

const home = process.cwd()
const work = mkdtempSync(join(tmpdir(), 'digest-'))
beforeAll(async () => {
  // What is loaded when it is first asked for counts for nobody; what annotate prints is read back, broken as all else.
  addFile('.annotated', (await runDigest(['annotate', 'seeds', 'tests/fixtures/cli/news'])).stdout)
  for (const command of ['summary', 'quotes', 'compare', 'timeline']) await runDigest([command])
  await runDigest(['entities', 'tests/fixtures/articles/formats', 'tests/fixtures/html'])
  // Where a word is taken for a file or a folder to write.
  process.chdir(work)
}, 600_000)
afterAll(() => {
  process.chdir(home)
  rmSync(work, { recursive: true })
})

interface Asked {
  readonly line: readonly string[]
  readonly files: readonly [HostileFile, HostileFile]
  readonly terminal: number | undefined
}

const asked = (line: fc.Arbitrary<readonly string[]>): fc.Arbitrary<Asked> =>
  fc.record({
    line,
    files: fc.tuple(hostileFile(), hostileFile()),
    terminal: fc.constantFrom(undefined, undefined, 40, 100),
  })

test(
  'any command on any files ends soon and in words, prints nothing that a terminal obeys, and its offsets hold',
  async () => {
    await fc.assert(fc.asyncProperty(asked(anyLine), checkAnswer), {
      seed,
      numRuns: Math.ceil(runs * (1 - 1 / comparedShare)),
    })
  },
  runs * 2000,
)

test(
  'CSV, TSV, JSON and JSONL of any command on any files say the same',
  async () => {
    await fc.assert(fc.asyncProperty(asked(lineWithRows), checkFormats), {
      seed,
      numRuns: Math.ceil(runs / comparedShare),
    })
  },
  runs * 2000,
)

interface Answered extends Ran {
  readonly ms: number
  /** What the answer's file holds, or else stdout. */
  readonly answer: string
}

type Ask = (line: readonly string[]) => Promise<Answered>

/** Has the files in a folder, and command lines asked of them. */
async function withFiles({ files, terminal }: Asked, check: (ask: Ask) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(work, 'files-'))
  const contents = files.map(({ latin1 }) => Buffer.from(latin1, 'latin1'))
  const paths = files.map(({ name }, i) => join(folder, `${i}${name}`))
  contents.forEach((bytes, i) => writeFileSync(paths[i]!, bytes))
  const answerPath = join(folder, 'answer')
  const named = (word: string): string =>
    inputs.reduce((named, input, i) => named.replaceAll(input, paths[i]!), word).replaceAll(answerFile, answerPath)
  try {
    await check(async (line) => {
      const before = process.cpuUsage()
      const ran = await runDigest(line.map(named), {
        stdin: Readable.from([contents[0]!]),
        // A word may be the name of what an earlier line wrote: a folder is watched until somebody ends that.
        ...(line[0] === 'watch' && { longestMs }),
        ...(terminal && { terminal }),
      })
      const { user, system } = process.cpuUsage(before)
      const written = ['', '.json', '.csv', '.md'].map((end) => answerPath + end).find((path) => existsSync(path))
      const isFile = written !== undefined && statSync(written).isFile()
      return { ...ran, answer: isFile ? readFileSync(written, 'utf8') : ran.stdout, ms: (user + system) / 1000 }
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const checkAnswer = (asked: Asked): Promise<void> =>
  withFiles(asked, async (ask) => {
    const { line } = asked
    const { code, stderr, answer, ms } = await ask(line)
    expect([0, 2, 3], stderr).toContain(code)
    expect(stderr).not.toMatch(/\n {4}at /)
    // Learning takes as long as it takes.
    if (line[0] !== 'train') expect(ms, 'milliseconds of the processor').toBeLessThan(longestMs)
    expect(unsafeIn(stderr)).toBe('')
    const isTsv = line.some((word) => word.endsWith('tsv'))
    expect(unsafeIn(isTsv ? answer.replaceAll('\t', '') : answer)).toBe('')
    if (line[0] === 'annotate' && code !== 2) checkArticles(answer, !line.some((word) => word.startsWith('--layers')))
  })

/** What a terminal would obey or not show, but for colours and the running count, which are digest's own. */
function unsafeIn(printed: string): string {
  const own = /\u001b\[\d{1,2}m|\r[\d,]+ articles?, [\w ,.]+…\u001b\[K|\r\u001b\[K/g
  const unsafe =
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu
  return (printed.replace(own, '').match(unsafe) ?? [])
    .map((mark) => `U+${mark.codePointAt(0)!.toString(16)}`)
    .join(' ')
}

function checkArticles(printed: string, isWhole: boolean): void {
  for (const line of printed.split('\n').slice(0, -1)) {
    const article = JSON.parse(line) as AnnotatedLine | { readonly error: { readonly code: string } }
    if ('error' in article) expect(article.error.code).toMatch(/^[a-z-]+$/)
    else if (isWhole) checkLayers(article)
  }
}

/** The same rows with the same values, by the keys that each has. */
const checkFormats = (asked: Asked): Promise<void> =>
  withFiles({ ...asked, terminal: undefined }, async (ask) => {
    const [command = '', ...line] = asked.line.filter(
      (word) => !/^--(?:format|json|output|graph|no-headers|partial)/.test(word),
    )
    const inFormat = (format: string): Promise<Answered> => ask([command, `--format=${format}`, ...line])
    const [lines, json] = [await inFormat('jsonl'), await inFormat('json')]
    expect(json.code).toBe(lines.code)
    if (lines.code === 2) return
    const rows = rowsOf(lines.answer)
    const data: unknown = JSON.parse(json.answer)
    if (Array.isArray(data)) expect(data).toEqual(rows)
    // Without it CSV has the rows of the first table, JSONL those of the data.
    if (!line.some((word) => word.startsWith('--table='))) return
    const cells = rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cellOf(cell)])))
    for (const [format, delimiter] of [
      ['csv', ','],
      ['tsv', '\t'],
    ] as const)
      expect(parse((await inFormat(format)).answer, { columns: true, delimiter })).toEqual(cells)
  })

const rowsOf = (lines: string): Record<string, unknown>[] =>
  lines
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>)

/** As a spreadsheet shows it: on one line, without what isn't shown, and no formula. */
function cellOf(cell: unknown): string {
  if (typeof cell === 'number') return String(cell)
  const words = isEdits(cell) ? marked(cell) : textsOf(cell).map(safeText).join('; ')
  return words.replace(/(^|; ?)(?=\s*[=+\-@＝＋－＠])/g, "$1'")
}

/** What was taken out of a text and put in, as the answer of `changes` has it. */
type Edits = readonly { readonly op: string; readonly text: string }[]

const isEdits = (cell: unknown): cell is Edits =>
  Array.isArray(cell) && cell.length > 0 && cell.every((run: unknown) => typeof run === 'object' && run && 'op' in run)

const marks = new Map([
  ['removed', (text: string) => `[-${text}-]`],
  ['added', (text: string) => `{+${text}+}`],
])

/** As `git diff --word-diff` marks it. */
const marked = (edits: Edits): string =>
  edits.map(({ op, text }) => (marks.get(op) ?? String)(safeText(text))).join(' ')

function textsOf(cell: unknown): string[] {
  if (typeof cell !== 'object') return [`${cell as string | number | boolean}`]
  if (cell === null) return []
  if (Array.isArray(cell)) return cell.flatMap(textsOf)
  const { text, name } = cell as { text?: unknown; name?: unknown }
  return textsOf(text ?? name ?? Object.values(cell).flat())
}
