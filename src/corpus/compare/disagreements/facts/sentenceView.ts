import { readTokens } from '../../../../language/readTokens.ts'
import { partsOfSpeech } from '../../../../types/tokens.ts'
import type { PartOfSpeech } from '../../../../types/tokens.ts'
import type { Span } from '../../../../types/span.ts'
import { stemWord } from '../../../../language/readTerms.ts'

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

/** Does token `i` follow the one before it without a space? */
export function isGlued({ spans }: SentenceView, i: number): boolean {
  return i > 0 && spans[i]?.start === spans[i - 1]?.end
}
