import type { Tokens } from '../../../types/tokens.ts'
import { type QuotedSpan, pairMarks } from './pairMarks.ts'
import { readMarks } from './readMarks.ts'

/**
 * The quoted spans of an article, in text order; none crosses the end of a paragraph. Time is linear in the
 * text.
 */
export function findQuotedSpans(tokens: Tokens): QuotedSpan[] {
  const { text, paragraphs } = tokens
  const spans = Array.from({ length: paragraphs.length - 1 }, (_, i) => ({
    start: tokens.start[paragraphs[i]!]!,
    end: tokens.end[paragraphs[i + 1]! - 1]!,
  }))
  const marks = spans.map((span) => readMarks(text, span))
  return spans.flatMap((span, i) => pairMarks(text, marks[i]!, span, opensParagraph(i + 1)))

  function opensParagraph(i: number): boolean {
    const first = marks[i]?.[0]
    return first?.side === 'open' && first.at === spans[i]?.start
  }
}
