import { quoteFeatures } from '../../annotate/quotes/confidence/confidenceFeatures.ts'
import { isMarked } from '../../annotate/quotes/tokens/markStates.ts'
import type { Calibration } from '../../annotate/quotes/classifiers/calibrate.ts'
import type { Features, StackedClassifier } from '../../annotate/quotes/classifiers/stackedClassifier.ts'
import type { LinkedQuote } from '../../annotate/quotes/attribution/linkArticle.ts'
import type { TokenColumns } from '../../annotate/quotes/tokens/tokenColumns.ts'
import { calibrationPoints } from '../../annotate/quotes/quoteModel.ts'
import { spanOf } from '../../annotate/quotes/tokens/spans.ts'
import type { JoinedExample } from './example.ts'
import { overlap } from './trainRankers.ts'
import { trainStacked } from './trainStacked.ts'

/** A linked quote of an example, and whether it is right. */
export interface LabelledQuote {
  readonly columns: TokenColumns
  readonly linked: LinkedQuote
  readonly features: Features
  /** Its content matches a gold one. */
  readonly found: boolean
  /** And its speaker is right. */
  readonly right: boolean
  readonly marked: boolean
  /** The gold quote that it matches has marks. */
  readonly goldMarked: boolean
}

/** With the scores of models that have not seen the article. */
export interface ScoredQuote extends LabelledQuote {
  /** The score of the confidence classifier. */
  readonly confidenceLogit: number
  readonly decisionScore: number
}

export function labelQuotes(
  { article, columns, matches }: JoinedExample,
  linked: Iterable<LinkedQuote>,
): LabelledQuote[] {
  return Array.from(linked, (quote, i) => {
    const gold = article.quotes[matches[i]!]
    const speaker = quote.speaker && spanOf(columns.tokens, quote.speaker)
    const named =
      gold !== undefined &&
      (gold.speaker === null ? speaker === null : speaker !== null && overlap(speaker, gold.speaker))
    return {
      columns,
      linked: quote,
      features: quoteFeatures(columns, quote),
      found: gold !== undefined,
      right: named,
      marked: isMarked(columns, quote.content),
      goldMarked: gold !== undefined && gold.type !== 'indirect',
    }
  })
}

/** Learns how likely a quote is right, from the labelled quotes of articles. */
export function trainConfidence(articles: readonly (readonly LabelledQuote[])[], seed: number): StackedClassifier {
  return trainStacked(articles, { epochs: 8, rate: 0.03, l2: 0.002, seed })
}

/**
 * Isotonic regression (pool adjacent violators: Ayer et al. 1955) of being right over the score, as a curve of
 * a few points.
 */
export function trainCalibration(scored: readonly Pick<ScoredQuote, 'confidenceLogit' | 'right'>[]): Calibration {
  const sorted = [...scored].sort((a, b) => a.confidenceLogit - b.confidenceLogit)
  const size = Math.ceil(sorted.length / calibrationPoints)
  const pools: { score: number; chance: number; weight: number; count: number }[] = []
  for (let at = 0; at < sorted.length; at += size) {
    const part = sorted.slice(at, at + size)
    let pool = {
      score: part.reduce((sum, { confidenceLogit }) => sum + confidenceLogit, 0) / part.length,
      chance: part.filter(({ right }) => right).length / part.length,
      weight: part.length,
      count: 1,
    }
    for (let last = pools.at(-1); last !== undefined && last.chance >= pool.chance; last = pools.at(-1)) {
      pools.pop()
      const weight = last.weight + pool.weight
      const mean = (key: 'score' | 'chance'): number => (last[key] * last.weight + pool[key] * pool.weight) / weight
      pool = { score: mean('score'), chance: mean('chance'), weight, count: last.count + pool.count }
    }
    pools.push(pool)
  }
  const points = Array.from({ length: calibrationPoints }, (_, i) => pools[Math.min(i, pools.length - 1)]!)
  return {
    scores: Float32Array.from(points, ({ score }) => score),
    chances: Float32Array.from(points, ({ chance }) => chance),
  }
}
