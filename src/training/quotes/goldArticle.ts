import type { QuoteKind } from '../../types/layers.ts'
import type { Span, TextSpan } from '../../types/span.ts'

/** A quote that a person marked. */
export interface GoldQuote extends TextSpan {
  readonly type: QuoteKind
  readonly speaker: TextSpan | null
  readonly cue: Span | null
  /** The content's pieces where it has several. */
  readonly fragments?: readonly (readonly [number, number])[]
}

/** One line of training or test data. */
export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly quotes: readonly GoldQuote[]
}
