import type { Trees } from '../../annotate/quotes/classifiers/treeSums.ts'
import { overlapScore } from '../../annotate/quotes/joining/chooseContents.ts'
import { contentFeatures } from '../../annotate/quotes/joining/contentFeatures.ts'
import { joinFeatures } from '../../annotate/quotes/joining/joinFeatures.ts'
import { overlapOf, spanOf } from '../../annotate/quotes/tokens/spans.ts'
import type { Span } from '../../types/span.ts'
import type { CandidateExample, LinkedExample } from './example.ts'
import { trimContent } from './goldArticle.ts'
import type { GoldQuote } from './goldArticle.ts'
import { type Answer, logLoss, segmentLoss } from './losses.ts'
import { rowOf, trainTrees } from './trainTrees.ts'

const leastWeight = 0.2

/** Learns which neighbouring fragments people marked as one quote. */
export function trainJoins(examples: readonly LinkedExample[], seed: number): Trees {
  const cases = examples.flatMap(joinCases)
  return trainTrees(
    cases.map(({ row }) => row),
    logLoss(cases),
    seed,
  )
}

interface JoinCase extends Answer {
  readonly row: Float64Array
}

/** Each case sees the content as it is when the fragments before were joined rightly. */
function joinCases({ article, columns, found }: LinkedExample): JoinCase[] {
  const cases: JoinCase[] = []
  let content: Span | undefined
  found.fragments.forEach((fragment, i) => {
    const span = spanOf(columns.tokens, fragment)
    const joined: Span | undefined = content && { start: content.start, end: span.end }
    const gain = content && joined ? gainOf(article.quotes, content, span, joined) : 0
    if (gain !== 0 && fragment.origin !== 'turn')
      cases.push({
        row: rowOf(joinFeatures(columns, found, i)),
        right: gain > 0,
        weight: Math.abs(gain) + leastWeight,
      })
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
export function trainContents(examples: readonly CandidateExample[], seed: number): Trees {
  const articles = examples.map((example) => ({
    segments: example.candidates,
    gains: overlapScoresOf(example).map((score) => score - cost),
  }))
  const rows = examples.flatMap(({ columns, found, joinScores, candidates }) =>
    candidates.map((candidate) => rowOf(contentFeatures(columns, found, joinScores, candidate))),
  )
  return trainTrees(rows, segmentLoss(articles), seed)
}

/** The overlap score of each candidate, with the gold quote that it overlaps most; the cost where that is open. */
function overlapScoresOf({ article, open, columns, candidates }: CandidateExample): number[] {
  const quotes = article.quotes.map((quote) => trimContent(article.text, quote))
  return candidates.map((candidate) => {
    const content = trimContent(article.text, spanOf(columns.tokens, candidate))
    const best = quotes.reduce((most, quote) => Math.max(most, overlapOf(quote, content)), 0)
    return best === 0 && open.some((quote) => overlapOf(quote, content) > 0) ? cost : overlapScore(best)
  })
}
