import type { JudgedVerdict } from './trainConfidence.ts'

/** Standings that give so little less than the best F1 are as good. */
const tolerance = 0.0005
/** What stands higher is taken to be given. */
const likely = -0.5

/** Midway below the least standing that gives the best F1, or nearly, of contents with marks, or without, of which people marked `gold`. */
export function bestThreshold(judged: readonly JudgedVerdict[], marked: boolean, gold: number): number {
  const sorted = judged.filter((verdict) => verdict.marked === marked).sort((a, b) => b.standing - a.standing)
  let hits = 0
  let recalled = judged.filter(
    (verdict) =>
      verdict.marked !== marked && verdict.found && verdict.standing > likely && verdict.goldMarked === marked,
  ).length
  const f1s = sorted.map(({ found, goldMarked }, i) => {
    if (found) hits++
    if (found && goldMarked === marked) recalled++
    const precision = hits / (i + 1)
    const recall = recalled / gold
    return (2 * precision * recall) / (precision + recall || 1)
  })
  const best = f1s.reduce((most, f1) => Math.max(most, f1), 0)
  const last = f1s.findLastIndex((f1) => f1 >= best - tolerance)
  return ((sorted[last]?.standing ?? 0) + (sorted[last + 1]?.standing ?? -Infinity)) / 2
}
