import { fstatSync, statSync } from 'node:fs'
import type { BigIntStats } from 'node:fs'
import type { Article, Failure, Left, LoadOptions } from '../index.ts'
import type { ExitCode, Run } from './command.ts'
import type { Io } from './io.ts'
import { asksForJson } from './options.ts'
import type { InputOptions, OutputOptions } from './options.ts'
import { say, sayError, sayJson } from './output.ts'
import { progressOf } from './progress.ts'
import { UsageError } from './usageError.ts'

/** Articles as they are read, what can't be read in its place, and how it went once they are through. */
export interface Reading {
  readonly articles: AsyncIterable<Article | Failure>
  /** Says and counts what failed: to be told of each failure that comes out. */
  readonly onFailure: (failure: Failure) => Promise<void>
  /** 0: all could be read; 3: some could not; 2: none could. */
  exitCode(): ExitCode
}

interface ReadingOptions {
  /** Articles in other languages and copies, too: the command gives each article back, it counts none. */
  readonly keepsAll?: boolean
  /** Only these; of others nothing is said. */
  readonly choose?: (article: Article) => boolean
}

/**
 * The articles that the operands name, each once; standard input where it is a file and there are none, else the
 * bundled ones. What is left out is said on stderr.
 */
export async function readArticles(
  { operands, options, io }: Run<InputOptions & OutputOptions>,
  { keepsAll = false, choose = () => true }: ReadingOptions = {},
): Promise<Reading> {
  const { hasMojibake, loadArticles, selectArticles, sizeOfInputs } = await import('../index.ts')
  const paths = await pathsFor(operands, io)
  const notes: string[] = []
  const files = { globs: options.glob, passOver: outputFile(paths, io) }
  const progress = progressOf(io, () => sizeOfInputs(paths, files))
  const loadOptions = {
    ...loadOptionsOf(options, io),
    ...files,
    tell: (note: string) => notes.push(note),
    onRead: (bytes: number) => progress.read(bytes),
  }
  const tally = { read: 0, failed: 0 }
  let toldMojibake = false
  const selection = selectArticles(options)
  const sayNotes = async (): Promise<void> => {
    for (const note of notes.splice(0)) await say(io, `digest: ${note}`)
  }
  async function onFailure({ path, id, error }: Failure): Promise<void> {
    tally.failed++
    if (asksForJson(options)) await sayJson(io, { error: { ...error, path, id } })
    else await sayError(io, `digest: ${error.message}`)
  }
  async function* read(): AsyncGenerator<Article | Failure> {
    for await (const article of loadArticles(paths, loadOptions)) {
      await sayNotes()
      if ('error' in article) yield article
      else {
        tally.read++
        if (!toldMojibake && hasMojibake(article.text)) {
          toldMojibake = true
          await say(io, `digest: article ${article.id} (and maybe others) holds UTF-8 read as Windows-1252: mended`)
        }
        if (choose(article) && (selection.takes(article) || keepsAll)) yield article
        await progress.step()
      }
    }
    await progress.end()
    notes.push(...notesOn(selection.left, keepsAll))
    await sayNotes()
  }
  return { articles: read(), onFailure, exitCode: () => (tally.failed === 0 ? 0 : tally.read === 0 ? 2 : 3) }
}

/** Where no path is given, a pipe is not read: a script's idle stdin would hang the command. */
async function pathsFor(operands: readonly string[], io: Io): Promise<readonly string[]> {
  const kind = io.stdinKind()
  if (operands.includes('-') && kind === 'terminal')
    await say(io, 'digest: waiting for articles on standard input; Ctrl-D ends them')
  if (operands.length > 0) return operands
  if (kind === 'file') return ['-']
  const { bundledArticles } = await import('../index.ts')
  if (kind === 'pipe') await say(io, 'digest: reading the bundled articles; - reads standard input')
  else if (io.stderr.isTTY === true)
    await say(io, 'digest: reading the bundled articles; name files, folders or - for your own')
  return [bundledArticles()]
}

function loadOptionsOf(options: InputOptions, io: Io): LoadOptions {
  const stdin = { [Symbol.asyncIterator]: () => io.stdin()[Symbol.asyncIterator]() as AsyncIterator<Uint8Array> }
  const { input, encoding, textKey, titleKey, dateKey, authorKey, sourceKey, urlKey, idKey } = options
  const keys = { text: textKey, title: titleKey, published: dateKey, byline: authorKey, source: sourceKey, url: urlKey }
  return { input, encoding, stdin, keys: { ...keys, id: idKey } }
}

/** What a reader of counts must know of what was counted; where nothing is, there is nothing to say of languages. */
function notesOn({ foreign, repeated, shared, blank }: Left, keepsAll: boolean): string[] {
  const notes: string[] = []
  if (blank.count > 0)
    notes.push(`${articles(blank.count)} ${blank.count === 1 ? 'has' : 'have'} no text (${few(blank)})`)
  if (repeated.count > 0 && !keepsAll)
    notes.push(`${articles(repeated.count)} came before, with the same id and text: counted once (${few(repeated)})`)
  if (shared.count > 0)
    notes.push(
      `${articles(shared.count)} ${shared.count === 1 ? 'has' : 'have'} the id of another text (${few(shared)})`,
    )
  const count = [...foreign.values()].reduce((sum, n) => sum + n, 0)
  if (count > 0 && !keepsAll)
    notes.push(
      `${articles(count)} ${count === 1 ? 'is' : 'are'} not in English (${languages(foreign)}): left out, --any-language reads ${count === 1 ? 'it' : 'them'}`,
    )
  return notes
}

const articles = (count: number): string => `${count.toLocaleString('en')} ${count === 1 ? 'article' : 'articles'}`

const few = ({ ids, hasMore }: Left['blank']): string => `${ids.join(', ')}${hasMore ? ', …' : ''}`

const languages = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([language, n]) => `${n} ${language}`)
    .join(', ')

/**
 * The file that the answer goes to, so that a folder that holds it is read without it; undefined for a terminal, a pipe
 * or a device. An operand that names it is refused: reading what we print has no end.
 */
function outputFile(operands: readonly string[], { stdin, stdout, output: named }: Io): BigIntStats | undefined {
  // What stands there is read where it is named: it is replaced only when all is written.
  if (named !== undefined) return lookAt(named)
  const output = fileOf(stdout)
  if (output === undefined) return undefined
  const same = operands.find((path) => {
    const input = path === '-' ? fileOf(stdin()) : lookAt(path)
    return input?.dev === output.dev && input.ino === output.ino
  })
  if (same === undefined) return output
  throw new UsageError(
    `${same === '-' ? 'standard input' : same} is also where the answer goes`,
    'Send the answer to another file.',
    'unreadable',
  )
}

function fileOf(stream: object): BigIntStats | undefined {
  if (!('fd' in stream) || typeof stream.fd !== 'number') return undefined
  const stats = fstatSync(stream.fd, { bigint: true })
  return stats.isFile() ? stats : undefined
}

/** Whoever reads it says why it can't be looked at. */
function lookAt(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true })
  } catch {
    return undefined
  }
}
