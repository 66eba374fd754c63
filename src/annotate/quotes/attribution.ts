import type { Span } from '../../types/span.ts'
import type { LinkedQuote } from './linking/linkedQuote.ts'

/** An attribution as found in the text, before its speaker is tied to an entity. */
export interface Attribution {
  /** The content, in text order; more than one where cue and speaker interrupt it. */
  readonly pieces: readonly Span[]
  readonly cue: Span | null
  readonly speaker: Span | null
  readonly confidence: number
  /** The choices behind it. */
  readonly linked: LinkedQuote
}
