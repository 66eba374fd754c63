import { stemWord } from '../../../../language/readTerms.ts'
import { readTokens } from '../../../../language/readTokens.ts'
import type { Span } from '../../../../types/span.ts'
import { partsOfSpeech } from '../../../../types/tokens.ts'
import type { PartOfSpeech } from '../../../../types/tokens.ts'

/** One sentence's tokens. */
export interface SentenceView {
  readonly text: string
  readonly length: number
  readonly spans: readonly Span[]
  readonly words: readonly string[]
  /** In lower case. */
  readonly lower: readonly string[]
  readonly stems: readonly string[]
  readonly pos: readonly PartOfSpeech[]
}

export function viewSentence(text: string): SentenceView {
  const tokens = readTokens(text, [{ start: 0, end: text.length }])
  const spans = Array.from({ length: tokens.length }, (_, i) => ({ start: tokens.start[i]!, end: tokens.end[i]! }))
  const words = spans.map(({ start, end }) => text.slice(start, end))
  return {
    ...{ text, length: tokens.length, spans, words },
    lower: words.map((word) => word.toLowerCase()),
    stems: words.map(stemWord),
    pos: Array.from(tokens.pos, (code) => partsOfSpeech[code] ?? 'X'),
  }
}

/** The tokens of a span. */
export function tokensOf({ spans, length }: SentenceView, { start, end }: Span): { first: number; last: number } {
  const first = spans.findIndex((span) => span.end > start)
  let last = first
  while (last >= 0 && last < length && spans[last]!.start < end) last++
  return { first, last }
}
