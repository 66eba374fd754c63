import type { Article, Failure } from '../types/article.ts'
import { failure } from './failure.ts'
import { parseRecords } from './parseRecord.ts'
import { readLines } from './readLines.ts'
import { longestArticle, nameOf, tooLarge } from './source.ts'
import type { ReadOptions, Reader, Source } from './source.ts'
import { splitJson } from './splitJson.ts'
import { toUtf8 } from './toUtf8.ts'

/** A list, or an object that goes on in the next line: no record a line. */
const isLaidOut = /^\s*(?:\[|\{[^\n]*(?<=[{[,:]\s{0,9})\r?(?:\n|$))/

/** A list or objects, over any lines. */
export const loadJson: Reader = (source, opened, options) => loadValues(source, opened.bytes, options)

/** A record a line; what its beginning shows to be laid out otherwise is read so. */
export const loadJsonl: Reader = (source, opened, options) => {
  const head = new TextDecoder(opened.head[1] === 0 ? 'utf-16le' : 'utf-8').decode(opened.head.subarray(0, 1 << 12))
  return isLaidOut.test(head) ? loadValues(source, opened.bytes, options) : loadLines(source, opened.bytes, options)
}

async function* loadLines(
  source: Source,
  bytes: AsyncIterable<Uint8Array>,
  { keys }: ReadOptions,
): AsyncGenerator<Article | Failure> {
  for await (const { number, text } of readLines(bytes, longestArticle)) {
    const place = { id: `${source.id}:${number}`, path: source.path, line: number }
    if (text === null) yield failure(place, 'too-large', tooLarge(`${nameOf(source)}:${number}`))
    else if (text.trim() !== '') yield* await parseRecords(text, place, keys)
  }
}

async function* loadValues(
  source: Source,
  bytes: AsyncIterable<Uint8Array>,
  { keys }: ReadOptions,
): AsyncGenerator<Article | Failure> {
  let count = 0
  for await (const { line, text, isListed } of splitJson(toUtf8(bytes), longestArticle)) {
    count++
    // A file of one article is called as other files of one are.
    const id = count === 1 && !isListed ? source.id : `${source.id}:${count}`
    const place = { id, path: source.path, line }
    if (text === null) yield failure(place, 'too-large', tooLarge(`${nameOf(source)}:${line}`))
    else yield* await parseRecords(text, place, keys)
  }
}
