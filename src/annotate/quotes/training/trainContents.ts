import { spanOf } from '../tokenRange.ts'
import type { Stacked } from '../trees/stacked.ts'
import type { GoldQuote } from './goldArticle.ts'
import type { RivalLesson } from './lesson.ts'
import { overlapOf } from '../overlapOf.ts'
import { trainStacked, type StackedCase } from './trainStacked.ts'
import { trimContent } from './trimContent.ts'

/** Learns what it is worth to give each run of pieces that may be a content. */
export function trainContents(lessons: readonly RivalLesson[], seed: number): Stacked {
  return trainStacked(lessons.map(contentCases), { epochs: 8, rate: 0.03, l2: 0.002, seed })
}

/** A worth between 0 and 1 is two cases: it is right with that weight, and wrong with what is left. */
function contentCases({ article, columns, rivals }: RivalLesson): StackedCase[] {
  const quotes = article.quotes.map((quote) => trimContent(article.text, quote))
  return rivals.flatMap(({ evidence, from, to }) => {
    const worth = worthOf(quotes, trimContent(article.text, spanOf(columns.tokens, { from, to })))
    return [
      { evidence, right: true, weight: worth },
      { evidence, right: false, weight: 1 - worth },
    ].filter(({ weight }) => weight > 0)
  })
}

/** The mean of three: is it found (overlaps by half), how much does it overlap, is it exact? More is learnt from it than from any of them. */
function worthOf(
  quotes: readonly Pick<GoldQuote, 'start' | 'end'>[],
  content: Pick<GoldQuote, 'start' | 'end'>,
): number {
  const most = quotes.reduce((best, quote) => Math.max(best, overlapOf(quote, content)), 0)
  return ((most >= 0.5 ? 1 : 0) + most + (most === 1 ? 1 : 0)) / 3
}
