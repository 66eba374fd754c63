import type { Article, Failure } from '../types/article.ts'
import { decodeHtml, decodeText } from './decodeText.ts'
import { failure } from './failure.ts'
import { findFiles } from './findFiles.ts'
import type { FileIdentity } from './findFiles.ts'
import { formatByName, idOfFile, inputFormats, sniffFormat } from './inputFormat.ts'
import type { InputFormat } from './inputFormat.ts'
import { openBytes, openFile } from './openBytes.ts'
import type { OpenBytes } from './openBytes.ts'
import { parseArticle } from './parseArticle.ts'
import { parseRecord } from './parseRecord.ts'
import { readLines } from './readLines.ts'

export interface LoadOptions {
  /** The format of every input; each file's ending, or else its first character, tells where it isn't given. */
  readonly input?: InputFormat | undefined
  /** What the path `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined
  /** A file that folders and patterns pass over: where the answer goes, which would be read as it grows. */
  readonly passOver?: FileIdentity | undefined
}

/** The longest article, or line of JSONL, in bytes: a book is a hundredth of it. */
const longestArticle = 1 << 26

/** A first line of JSON that holds a list or is laid out over several. */
const opensMoreLines = /^\s*(?:\[|\{\s*$)/

interface Source {
  readonly id: string
  readonly path: string | null
  open(): AsyncIterable<Uint8Array>
}

type Reader = (source: Source, opened: OpenBytes) => AsyncIterable<Article | Failure>

/**
 * The articles of files, folders, patterns and `-`, in that order, one at a time: nothing but the article at hand is in
 * memory. What can't be read comes as a failure in its place.
 */
export async function* loadArticles(
  paths: readonly string[],
  options: LoadOptions = {},
): AsyncGenerator<Article | Failure> {
  const { input } = options
  if (input !== undefined && !inputFormats.includes(input))
    throw new Error(`no input format “${input as string}”; there are: ${inputFormats.join(', ')}`)
  const idOf = ownIds()
  for (const [i, path] of paths.entries()) {
    if (path === '-') yield* paths.indexOf('-') === i ? loadStdin(options) : [readAlready]
    else
      for await (const file of findFiles(path, options.passOver))
        yield* typeof file === 'string' ? loadFile(file, idOf(file), options) : [file]
  }
}

const readAlready = failure({ id: 'stdin', path: null }, 'unreadable', 'standard input can be read only once')

function loadStdin(options: LoadOptions): AsyncIterable<Article | Failure> | Iterable<Failure> {
  const { stdin } = options
  const source = { id: 'stdin', path: null }
  if (stdin === undefined) return [failure(source, 'unreadable', 'there is no standard input to read')]
  return loadSource({ ...source, open: () => stdin }, options.input)
}

function loadFile(path: string, id: string, options: LoadOptions): AsyncIterable<Article | Failure> {
  return loadSource({ id, path, open: () => openFile(path) }, options.input ?? formatByName(path))
}

/** The id of each file: its name, and where that is taken, with so many of its folders as tell it from the others. */
function ownIds(): (path: string) => string {
  const taken = new Map<string, string>()
  return (path) => {
    const folders = path.split('/').slice(0, -1)
    const longer = folders.map((_, i) => `${folders.slice(-1 - i).join('/')}/${idOfFile(path)}`)
    const id = [idOfFile(path), ...longer].find((one) => (taken.get(one) ?? path) === path) ?? path
    taken.set(id, path)
    return id
  }
}

async function* loadSource(source: Source, given: InputFormat | undefined): AsyncGenerator<Article | Failure> {
  try {
    const opened = await openBytes(source.open())
    yield* readers[given ?? sniffFormat(opened.head)](source, opened)
  } catch (error) {
    if (!isSystemError(error)) throw error
    yield failure(source, 'unreadable', `${nameOf(source)} can't be read: ${error.message}`)
  }
}

/** All of an input as one text; `parse` makes an article of it. */
const whole = (
  parse: (source: Source, text: string) => Article | Failure | Promise<Article | Failure>,
  decode: (bytes: Uint8Array) => string = decodeText,
): Reader =>
  async function* (source, { bytes }) {
    const chunks: Uint8Array[] = []
    let length = 0
    for await (const chunk of bytes) {
      chunks.push(chunk)
      length += chunk.length
      if (length > longestArticle) {
        yield failure(source, 'too-large', tooLarge(nameOf(source)))
        return
      }
    }
    // No words on standard input are no article: the command before the pipe found nothing.
    const text = decode(Buffer.concat(chunks))
    if (source.path !== null || text.trim() !== '') yield await parse(source, text)
  }

function parseText(source: Source, text: string): Article | Failure {
  if (text.includes('\0')) return failure(source, 'binary', `${nameOf(source)} looks binary: save the article's text`)
  return parseArticle({ id: source.id, path: source.path, text })
}

async function parseHtml(source: Source, html: string): Promise<Article | Failure> {
  if (html.includes('\0')) return parseText(source, html)
  const { readHtml } = await import('./html/readHtml.ts')
  return readHtml({ id: source.id, path: source.path }, html)
}

async function* loadRecords(source: Source, { bytes }: OpenBytes): AsyncGenerator<Article | Failure> {
  for await (const { number, text } of readLines(bytes, longestArticle)) {
    const place = { id: `${source.id}:${number}`, path: source.path, line: number }
    if (text === null) yield failure(place, 'too-large', tooLarge(`${nameOf(source)}:${number}`))
    else if (number === 1 && opensMoreLines.test(text)) {
      yield failure(source, 'bad-json', manyLines(nameOf(source)))
      return
    } else if (text.trim() !== '') yield parseRecord(text, place)
  }
}

/** A format that nobody reads is a type error. */
const readers: Readonly<Record<InputFormat, Reader>> = {
  text: whole(parseText),
  html: whole(parseHtml, decodeHtml),
  markdown: whole(parseText),
  jsonl: loadRecords,
}

function nameOf(source: Source): string {
  return source.path ?? 'stdin'
}

function tooLarge(what: string): string {
  return `${what} is longer than ${longestArticle >> 20} MB, which is no article`
}

function manyLines(name: string): string {
  return `${name} holds no article a line: make it so with jq -c . (jq -c '.[]' for a list)`
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).errno === 'number'
}
