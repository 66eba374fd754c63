import { fstatSync, statSync } from 'node:fs'
import type { BigIntStats } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import type { Account, Article, Failure, LoadOptions, Sighting } from '../index.ts'
import { readBeforeFor } from './annotating.ts'
import type { ExitCode, Run } from './command.ts'
import type { Io } from './io.ts'
import { asksForJson } from './answerFormat.ts'
import { notesOnLeft } from './notesOnReading.ts'
import type { InputOptions, OutputOptions } from './options.ts'
import { say, sayError, sayJson } from './output.ts'
import { progressOf } from './progress.ts'
import { UsageError } from './usageError.ts'

/** Articles as they are read, what can't be read in its place, and how it went once they are through. */
export interface Reading {
  readonly articles: AsyncIterable<Article | Failure>
  /** Says and counts what failed: to be told of each failure that comes out. */
  readonly onFailure: (failure: Failure) => Promise<void>
  /** Once they are through. */
  readonly account: () => Account
  /** Of all chosen articles, as they are read, where `--partial` asks for them. */
  readonly sightings: readonly (Sighting & { readonly isTaken: boolean })[]
}

/** 0: all could be read; 3: some could not; 2: none could. */
export const exitCodeOf = ({ read, failed }: Pick<Account, 'read' | 'failed'>): ExitCode =>
  failed === 0 ? 0 : read === 0 ? 2 : 3

interface ReadingOptions {
  /** Articles in other languages and copies, too: the command gives each article back, it counts none. */
  readonly keepsAll?: boolean
  /** Only these; of others nothing is said. */
  readonly choose?: (article: Article) => boolean
  /** Of the files of folders only these. */
  readonly onlyFiles?: ReadonlySet<string>
}

/**
 * The articles that the operands name, each once; standard input where it is a file and there are none, else the
 * bundled ones. What is left out is said on stderr.
 */
export async function readArticles(
  { operands, options, io }: Run<InputOptions & OutputOptions>,
  { keepsAll = false, choose = () => true, onlyFiles }: ReadingOptions = {},
): Promise<Reading> {
  const { hasMojibake, loadArticles, selectArticles, sightingOf, sizeOfInputs } = await import('../index.ts')
  const paths = await pathsFor(operands, io)
  const notes: string[] = []
  const files = { globs: options.glob, passOver: outputFile(paths, io), only: onlyFiles }
  const progress = progressOf(io, () => sizeOfInputs(paths, files))
  const loadOptions = {
    ...loadOptionsOf(options, io),
    ...files,
    tell: (note: string) => notes.push(note),
    onRead: (bytes: number) => progress.read(bytes),
    readBefore: await readBeforeFor(options, io),
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
  const sightings: (Sighting & { readonly isTaken: boolean })[] = []
  function takes(article: Article): boolean {
    const sighting = sightingOf(article)
    const isTaken = selection.takes(sighting)
    if (options.partial === true) sightings.push({ ...sighting, isTaken })
    return isTaken
  }
  async function* read(): AsyncGenerator<Article | Failure> {
    for await (const article of loadArticles(paths, loadOptions)) {
      await stopIfAsked(io)
      await sayNotes()
      if ('error' in article) yield article
      else {
        tally.read++
        if (!toldMojibake && hasMojibake(article.text)) {
          toldMojibake = true
          await say(io, `digest: article ${article.id} (and maybe others) holds UTF-8 read as Windows-1252: mended`)
        }
        if (choose(article) && (takes(article) || keepsAll)) yield article
        await progress.step()
      }
    }
    await progress.end()
    notes.push(...notesOnLeft(selection.left, keepsAll))
    await sayNotes()
  }
  const account = (): Account => ({ ...tally, chosen: tally.read, undated: 0, publications: [] })
  return { articles: read(), onFailure, account, sightings }
}

/** Between two articles whoever asks to stop is heard. */
async function stopIfAsked({ signal }: Io): Promise<void> {
  if (signal === undefined) return
  await setImmediate()
  signal.throwIfAborted()
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
