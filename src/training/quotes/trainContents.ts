import type { Stacked } from '../../annotate/quotes/classifiers/stackedClassifier.ts'
import { worthOfOverlap } from '../../annotate/quotes/joining/chooseContents.ts'
import { overlapOf, spanOf } from '../../annotate/quotes/tokens/spans.ts'
import type { RivalLesson } from './example.ts'
import { trimContent } from './goldArticle.ts'
import { segmentLoss } from './losses.ts'
import { type StackedCase, trainStackedBy } from './trainStacked.ts'

/** What giving a content costs: it must be worth more. */
const cost = 0.45

/** Learns which runs of pieces are contents. */
export function trainContents(lessons: readonly RivalLesson[], seed: number): Stacked {
  const worths = lessons.map(worthsOf)
  const articles = lessons.map(({ rivals }, i) => ({
    cases: rivals.flatMap(({ evidence }, j) => casesOf(evidence, worths[i]![j]!)),
    judged: rivals.map(({ evidence }) => evidence),
  }))
  return trainStackedBy(
    articles,
    (order) =>
      segmentLoss(order.map((i) => ({ segments: lessons[i]!.rivals, gains: worths[i]!.map((worth) => worth - cost) }))),
    { epochs: 8, rate: 0.03, l2: 0.002, seed },
  )
}

/** A worth between 0 and 1 is two cases: it is right with that weight, and wrong with what is left. */
function casesOf(evidence: StackedCase['evidence'], worth: number): StackedCase[] {
  return [
    { evidence, right: true, weight: worth },
    { evidence, right: false, weight: 1 - worth },
  ].filter(({ weight }) => weight > 0)
}

/** What it is worth to give each rival, by the gold quote that it overlaps most. */
function worthsOf({ article, columns, rivals }: RivalLesson): number[] {
  const quotes = article.quotes.map((quote) => trimContent(article.text, quote))
  return rivals.map((rival) => {
    const content = trimContent(article.text, spanOf(columns.tokens, rival))
    return worthOfOverlap(quotes.reduce((best, quote) => Math.max(best, overlapOf(quote, content)), 0))
  })
}
