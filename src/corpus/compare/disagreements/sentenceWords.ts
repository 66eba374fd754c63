import { findWords } from '../../../language/words.ts'
import type { TextSpan } from '../../../types/span.ts'

/** A sentence's words and marks, each with its place: what can be read without the tagger. */
export interface SentenceWords {
  readonly text: string
  readonly spans: readonly TextSpan[]
  /** In lower case. */
  readonly words: readonly string[]
}

/** A longer sentence is a list or a table, of which nothing is read. */
export const mostCharacters = 1500

const wordPattern = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu

export function readSentenceWords(text: string): SentenceWords {
  const spans = findWords(text, wordPattern)
  return { text, spans, words: spans.map((span) => span.text.toLowerCase()) }
}

/** Words `first` up to, not including, `last`, as written. */
export const textOf = ({ text, spans }: SentenceWords, first: number, last: number): string =>
  text.slice(spans[first]!.start, spans[last - 1]!.end)
