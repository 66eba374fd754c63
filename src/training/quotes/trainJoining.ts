import type { StackedClassifier } from '../../annotate/quotes/classifiers/stackedClassifier.ts'
import { overlapScore } from '../../annotate/quotes/joining/chooseContents.ts'
import { joinFeatures } from '../../annotate/quotes/joining/scoreJoins.ts'
import { overlapOf, spanOf } from '../../annotate/quotes/tokens/spans.ts'
import type { Span } from '../../types/span.ts'
import type { CandidateExample, LinkedExample } from './example.ts'
import { trimContent } from './goldArticle.ts'
import type { GoldQuote } from './goldArticle.ts'
import { segmentLoss } from './losses.ts'
import { trainStacked, trainStackedBy } from './trainStacked.ts'
import type { StackedCase } from './trainStacked.ts'

const leastWeight = 0.2

/** Learns which neighbouring fragments people marked as one quote. */
export function trainJoins(examples: readonly LinkedExample[], seed: number): StackedClassifier {
  return trainStacked(examples.map(joinCases), { epochs: 6, rate: 0.05, l2: 0.0005, seed })
}

/** Each case sees the content as it is when the fragments before were joined rightly. */
function joinCases({ article, columns, found }: LinkedExample): StackedCase[] {
  const cases: StackedCase[] = []
  let content: Span | undefined
  found.fragments.forEach((fragment, i) => {
    const span = spanOf(columns.tokens, fragment)
    const joined: Span | undefined = content && { start: content.start, end: span.end }
    const gain = content && joined ? gainOf(article.quotes, content, span, joined) : 0
    if (gain !== 0 && fragment.origin !== 'turn') {
      const features = joinFeatures(columns, found, i)
      cases.push({ features, right: gain > 0, weight: Math.abs(gain) + leastWeight })
    }
    content = gain > 0 ? joined : span
  })
  return cases
}

/** Does joining bring a content nearer to what people marked? Positive where it does; 0 where they marked nothing. */
function gainOf(quotes: readonly GoldQuote[], left: Span, right: Span, joined: Span): number {
  let [apart, together] = [0, 0]
  for (const quote of quotes) {
    apart = Math.max(apart, overlapOf(quote, left), overlapOf(quote, right))
    together = Math.max(together, overlapOf(quote, joined))
  }
  return together - apart
}

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
