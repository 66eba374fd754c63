import type { StackedClassifier } from '../../annotate/quotes/classifiers/stackedClassifier.ts'
import { overlapScore } from '../../annotate/quotes/joining/chooseContents.ts'
import { overlapOf, spanOf } from '../../annotate/quotes/tokens/spans.ts'
import type { CandidateExample } from './example.ts'
import { trimContent } from './goldArticle.ts'
import { segmentLoss } from './losses.ts'
import { type StackedCase, trainStackedBy } from './trainStacked.ts'

/** The cost of choosing a content: its overlap score must be higher. */
const cost = 0.45

/** Learns which runs of fragments are contents. */
export function trainContents(examples: readonly CandidateExample[], seed: number): StackedClassifier {
  const overlapScores = examples.map(overlapScoresOf)
  const articles = examples.map(({ candidates }, i) => ({
    cases: candidates.flatMap(({ features }, j) => casesOf(features, overlapScores[i]![j]!)),
    scored: candidates.map(({ features }) => features),
  }))
  return trainStackedBy(
    articles,
    (order) =>
      segmentLoss(
        order.map((i) => ({
          segments: examples[i]!.candidates,
          gains: overlapScores[i]!.map((score) => score - cost),
        })),
      ),
    { epochs: 8, rate: 0.03, l2: 0.002, seed },
  )
}

/** A score between 0 and 1 makes two cases: right with that weight, wrong with the rest. */
function casesOf(features: StackedCase['features'], score: number): StackedCase[] {
  return [
    { features, right: true, weight: score },
    { features, right: false, weight: 1 - score },
  ].filter(({ weight }) => weight > 0)
}

/** The overlap score of each candidate, with the gold quote that it overlaps most. */
function overlapScoresOf({ article, columns, candidates }: CandidateExample): number[] {
  const quotes = article.quotes.map((quote) => trimContent(article.text, quote))
  return candidates.map((candidate) => {
    const content = trimContent(article.text, spanOf(columns.tokens, candidate))
    return overlapScore(quotes.reduce((best, quote) => Math.max(best, overlapOf(quote, content)), 0))
  })
}
