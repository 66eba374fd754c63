import { chanceAt, fitLogistic } from './fitLogistic.ts'
import type { JudgedVerdict } from './trainConfidence.ts'

/** What stands higher is taken to be given. */
const likely = -0.5
/** Any threshold is expected between these standings. */
const doubtful = { from: -2.5, to: 1 }

/**
 * Midway below the least standing that gives the best F1 of contents with marks, or without, of which people marked `gold`. F1 hardly changes near its
 * best, so that it would be chance which standing has it: there, chances are read from a curve that is fitted to them. Which quotes are found is thus
 * told apart less finely, but the threshold differs less from one training to the next.
 */
export function bestThreshold(judged: readonly JudgedVerdict[], marked: boolean, gold: number): number {
  const own = judged.filter((verdict) => verdict.marked === marked).sort((a, b) => b.standing - a.standing)
  const isRecalled = ({ found, goldMarked }: JudgedVerdict): boolean => found && goldMarked === marked
  const found = smoothed(own, (verdict) => verdict.found)
  const recalled = smoothed(own, isRecalled)
  let hits = 0
  let recall = judged.filter(
    (verdict) => verdict.marked !== marked && verdict.standing > likely && isRecalled(verdict),
  ).length
  let best = { f1: -1, least: 0 }
  own.forEach(({ standing }, i) => {
    hits += found[i]!
    recall += recalled[i]!
    const f1 = harmonicMean(hits / (i + 1), recall / gold)
    if (f1 > best.f1) best = { f1, least: (standing + (own[i + 1]?.standing ?? -Infinity)) / 2 }
  })
  return best.least
}

/** Is it so of each verdict? 1 or 0; where that is in doubt, its chance by standing. */
function smoothed(judged: readonly JudgedVerdict[], isSo: (verdict: JudgedVerdict) => boolean): number[] {
  const isDoubtful = ({ standing }: JudgedVerdict): boolean => standing > doubtful.from && standing < doubtful.to
  const near = judged.filter(isDoubtful)
  const curve = fitLogistic(
    near.map(({ standing }) => standing),
    near.map((verdict) => (isSo(verdict) ? 1 : 0)),
  )
  return judged.map((verdict) => (isDoubtful(verdict) ? chanceAt(curve, verdict.standing) : isSo(verdict) ? 1 : 0))
}

function harmonicMean(precision: number, recall: number): number {
  return (2 * precision * recall) / (precision + recall || 1)
}
