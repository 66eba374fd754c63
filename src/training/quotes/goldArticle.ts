import { overlapOf } from '../../annotate/quotes/tokens/spans.ts'
import type { QuoteKind } from '../../types/layers.ts'
import type { Span, TextSpan } from '../../types/span.ts'

/** A quote that a person marked. */
export interface GoldQuote extends TextSpan {
  readonly type: QuoteKind
  readonly speaker: TextSpan | null
  readonly cue: Span | null
  /** The content's fragments where it has several. */
  readonly fragments?: readonly (readonly [number, number])[]
}

/** One line of training or test data. */
export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly quotes: readonly GoldQuote[]
  /** Articles on one event, which are learnt from or measured on together; its own id if not given. */
  readonly group?: string
  /** Are all attributions marked, beliefs and wishes too, where a reader would mark what is said? */
  readonly attributions?: boolean
  /** Is it another article told anew? Confidence is calibrated on texts as they are. */
  readonly retold?: boolean
}

const edge = /[\s"“”„«»'‘’`.,;:!?()[\]—–-]/

/**
 * A content without marks, punctuation and white space at its ends, and, where it is the first fragment,
 * without a leading "that".
 */
export function trimContent(text: string, { start, end }: Span, first = true): Span {
  while (start < end && edge.test(text.charAt(start))) start++
  if (first && /^that\s/i.test(text.slice(start, start + 5))) start += 5
  while (start < end && edge.test(text.charAt(start))) start++
  while (end > start && edge.test(text.charAt(end - 1))) end--
  return { start, end }
}

/**
 * Pairs found spans with gold ones that they overlap by half (intersection over union), best pairs first. For
 * each found span the index of its gold one, or -1.
 */
export function matchContents(
  text: string,
  gold: readonly Span[],
  found: readonly Span[],
): { match: number[]; overlap: number[] } {
  const right = gold.map((span) => trimContent(text, span))
  const pairs: [number, number, number][] = []
  found.forEach((span, i) => {
    const own = trimContent(text, span)
    right.forEach((other, j) => {
      const share = overlapOf(own, other)
      if (share >= 0.5) pairs.push([share, i, j])
    })
  })
  pairs.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2])
  const match = found.map(() => -1)
  const overlap = found.map(() => 0)
  for (const [share, i, j] of pairs) {
    if (match[i] !== -1 || match.includes(j)) continue
    match[i] = j
    overlap[i] = share
  }
  return { match, overlap }
}
