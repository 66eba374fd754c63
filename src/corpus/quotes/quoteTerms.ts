import { runsOf } from '../../algorithms/combinations.ts'
import { stemWords } from '../../language/readTerms.ts'
import type { QuoteKind } from '../../types/layers.ts'
import { stopStems } from '../storyWords.ts'

/** A quote as grouping takes it. */
export interface QuoteToGroup {
  readonly id: string
  readonly article: string
  /** Its speaker's name over all articles; null where that is no single entity. */
  readonly speaker: string | null
  readonly kind: QuoteKind
  readonly text: string
  /** What stands between quotation marks. */
  readonly quoted: readonly string[]
  /** As it is printed. */
  readonly said: string
}

/** The stems of a quote, as grouping compares them. */
export interface QuoteTerms {
  /** Word 4-grams of what stands between marks; of two or three words between marks, all of them as one gram. */
  readonly grams: ReadonlySet<string>
  /** How many words stand between marks. */
  readonly quotedWords: number
  /** Words of the whole content that say something, in order. */
  readonly content: readonly string[]
}

export const gramWords = 4

export function quoteTerms({ quoted, text }: QuoteToGroup): QuoteTerms {
  const spans = quoted.map(stemWords)
  return {
    grams: new Set(spans.flatMap(gramsOf)),
    quotedWords: spans.reduce((sum, { length }) => sum + length, 0),
    content: stemWords(text).filter((stem) => !stopStems().has(stem)),
  }
}

function gramsOf(stems: readonly string[]): string[] {
  if (stems.length < 2) return []
  return runsOf(stems, Math.min(gramWords, stems.length)).map((run) => run.join(' '))
}
