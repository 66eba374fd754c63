import type { Anaphor } from './anaphor.ts'
import { forEachEvidence, type Candidate } from './evidence.ts'
import { logChance } from './referents.ts'
import type { TextView } from './textView.ts'

export interface Ranked {
  readonly referent: number
  readonly chance: number
}

/**
 * Whom the pronoun may mean, each by the occurrence that has the most evidence, the likeliest first. `odds` are the log-odds that each
 * referent is a man; whom they rule out is not among them.
 */
export function rankReferents(
  view: TextView,
  anaphor: Anaphor,
  candidates: readonly Candidate[],
  odds: Float64Array,
  weights: Float64Array,
): Ranked[] {
  const scores = new Map<number, number>()
  for (const candidate of candidates) {
    const { referent } = candidate.occurrence
    let score = logChance(odds[referent]!, anaphor.gender)
    if (score === -Infinity) continue
    forEachEvidence(view, anaphor, candidate, (index) => (score += weights[index]!))
    scores.set(referent, Math.max(score, scores.get(referent) ?? -Infinity))
  }
  const total = [...scores.values()].reduce((sum, score) => sum + Math.exp(score), 0)
  return [...scores]
    .map(([referent, score]) => ({ referent, chance: Math.exp(score) / total }))
    .sort((a, b) => b.chance - a.chance)
}
