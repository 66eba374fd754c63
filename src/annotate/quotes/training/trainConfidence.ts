import { quoteEvidence } from '../confidence/quoteEvidence.ts'
import { isMarked } from '../confidence/isGiven.ts'
import type { Calibration } from '../confidence/calibrate.ts'
import type { Evidence, Stacked } from '../trees/stacked.ts'
import type { LinkedQuote } from '../linking/linkedQuote.ts'
import type { TokenColumns } from '../tagging/tokenColumns.ts'
import { calibrationPoints } from '../quoteModel.ts'
import { spanOf } from '../tokenRange.ts'
import type { JoinedLesson } from './lesson.ts'
import { overlap } from './trainRankers.ts'
import { trainStacked } from './trainStacked.ts'

/** A linked quote of a lesson, and whether it is right. */
export interface Verdict {
  readonly columns: TokenColumns
  readonly linked: LinkedQuote
  readonly evidence: Evidence
  /** Its content matches a gold one. */
  readonly found: boolean
  /** And its speaker is right. */
  readonly right: boolean
  readonly marked: boolean
  /** The gold quote that it matches has marks. */
  readonly goldMarked: boolean
}

export function verdictsOn(
  { article, columns, tagged, matches }: JoinedLesson,
  linked: Iterable<LinkedQuote>,
): Verdict[] {
  return Array.from(linked, (quote, i) => {
    const gold = article.quotes[matches[i]!]
    const speaker = quote.speaker && spanOf(columns.tokens, quote.speaker)
    const named =
      gold !== undefined &&
      (gold.speaker === null ? speaker === null : speaker !== null && overlap(speaker, gold.speaker))
    return {
      columns,
      linked: quote,
      evidence: quoteEvidence(columns, tagged, quote),
      found: gold !== undefined,
      right: named,
      marked: isMarked(columns, quote),
      goldMarked: gold !== undefined && gold.type !== 'indirect',
    }
  })
}

/** Learns a verdict from those on articles. */
export function trainConfidence(
  articles: readonly (readonly Verdict[])[],
  key: 'found' | 'right',
  seed: number,
): Stacked {
  const cases = articles.map((own) => own.map((verdict) => ({ evidence: verdict.evidence, right: verdict[key] })))
  return trainStacked(cases, { epochs: 8, rate: 0.03, l2: 0.002, seed })
}

/** Isotonic regression (pool adjacent violators: Ayer et al. 1955) of being right over the score, as a curve of a few points. */
export function trainCalibration(scored: readonly { readonly score: number; readonly right: boolean }[]): Calibration {
  const sorted = [...scored].sort((a, b) => a.score - b.score)
  const size = Math.ceil(sorted.length / calibrationPoints)
  const pools: { score: number; chance: number; weight: number; count: number }[] = []
  for (let at = 0; at < sorted.length; at += size) {
    const part = sorted.slice(at, at + size)
    let pool = {
      score: part.reduce((sum, { score }) => sum + score, 0) / part.length,
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

/** Scores that give so little less than the best F1 are as good. */
const tolerance = 0.0005

/** The least score that gives the best F1, or nearly, of contents with marks, or without, of which people marked `gold`. */
export function bestThreshold(
  judged: readonly (Verdict & { readonly score: number })[],
  marked: boolean,
  gold: number,
): number {
  const sorted = judged.filter((verdict) => verdict.marked === marked).sort((a, b) => b.score - a.score)
  let hits = 0
  let recalled = judged.filter(
    (verdict) => verdict.marked !== marked && verdict.found && verdict.score > 0 && verdict.goldMarked === marked,
  ).length
  const f1s = sorted.map(({ found, goldMarked }, i) => {
    if (found) hits++
    if (found && goldMarked === marked) recalled++
    const precision = hits / (i + 1)
    const recall = recalled / gold
    return (2 * precision * recall) / (precision + recall || 1)
  })
  const best = f1s.reduce((most, f1) => Math.max(most, f1), 0)
  return sorted[f1s.findLastIndex((f1) => f1 >= best - tolerance)]?.score ?? 0
}
