import { findDates } from '../language/dates/findDates.ts'
import type { Annotator } from '../types/annotator.ts'
import type { Span } from '../types/span.ts'
import type { Tokens } from '../types/tokens.ts'

/** Paragraphs and sentences as spans, headline included, furniture left out. */
export const structure: Annotator<never, 'paragraphs' | 'sentences'> = {
  name: 'structure',
  requires: [],
  assigns: ['paragraphs', 'sentences'],
  annotate: ({ tokens }) => ({
    paragraphs: spansOf(tokens, tokens.paragraphs),
    sentences: spansOf(tokens, tokens.sentences),
  }),
}

/** From the first to the last token of each group. */
function spansOf(tokens: Tokens, bounds: Uint32Array): Span[] {
  return Array.from({ length: bounds.length - 1 }, (_, i) => ({
    start: tokens.start[bounds[i] ?? 0] ?? 0,
    end: tokens.end[(bounds[i + 1] ?? 0) - 1] ?? 0,
  }))
}

/** Every date expression with its ISO 8601 value; null where the text and the day of publication don't settle it. */
export const dates: Annotator<never, 'dates'> = {
  name: 'dates',
  requires: [],
  assigns: ['dates'],
  annotate: ({ tokens, published }) => ({ dates: findDates(tokens, published) }),
}
