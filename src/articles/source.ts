import type { Article, Failure } from '../types/article.ts'
import { decodeText } from './decodeText.ts'
import { failure } from './failure.ts'
import type { OpenBytes } from './openBytes.ts'
import type { RecordKeys } from './recordKeys.ts'

/** Where articles come from: a file, or standard input, whose path is null. */
export interface Source {
  readonly id: string
  readonly path: string | null
}

/** What the user says of how an input is to be read. */
export interface ReadOptions {
  /** The names that records have for what digest knows under its own. */
  readonly keys?: RecordKeys | undefined
  /** The encoding of every input, by a name that TextDecoder knows; each tells its own where it isn't given. */
  readonly encoding?: string | undefined
}

/** Reads all articles of one input in one format, one at a time. */
export type Reader = (source: Source, opened: OpenBytes, options: ReadOptions) => AsyncIterable<Article | Failure>

/** The longest article, record or file that is read as a whole, in bytes: a book is a hundredth of it. */
export const longestArticle = 1 << 26

export const nameOf = (source: Pick<Source, 'path'>): string => source.path ?? 'stdin'

export function tooLarge(what: string): string {
  return `${what} is longer than ${longestArticle >> 20} MB, which is no article`
}

/** All of an input as one stretch of bytes; `parse` makes articles of it. */
export const wholeBytes = (
  parse: (
    source: Source,
    bytes: Buffer,
    options: ReadOptions,
  ) => Iterable<Article | Failure> | Promise<Iterable<Article | Failure>>,
): Reader =>
  async function* (source, { bytes }, options) {
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
    yield* await parse(source, Buffer.concat(chunks), options)
  }

/** All of an input as one text; `parse` makes an article of it. What comes in an encoding that is given is UTF-8 by now. */
export const whole = (
  parse: (source: Source, text: string) => Article | Failure | Promise<Article | Failure>,
  decode: (bytes: Uint8Array) => string = decodeText,
): Reader =>
  wholeBytes(async (source, bytes, { encoding }) => {
    const text = encoding === undefined ? decode(bytes) : decodeText(bytes)
    // No words on standard input are no article: the command before the pipe found nothing.
    return source.path === null && text.trim() === '' ? [] : [await parse(source, text)]
  })
