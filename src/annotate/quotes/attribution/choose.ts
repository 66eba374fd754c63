import { softmax } from '../../../algorithms/softmax.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { Candidates } from './cueCandidates.ts'
import { scoreOf, type HashedWeights } from '../classifiers/hashedWeights.ts'

/** A candidate, or none of them, and its chance among all. */
export interface Choice {
  readonly range: TokenRange | null
  /** 0 to 1; those of one question sum to 1. */
  readonly chance: number
}

/** The candidates by their chances (log-linear), best first; of equals the first stays first. */
export function choose(weights: HashedWeights, { ranges, features }: Candidates): Choice[] {
  if (ranges.length === 1) return [{ range: ranges[0]!, chance: 1 }]
  const chances = features.map((own) => scoreOf(weights, own))
  softmax(chances)
  const choices = ranges.map((range, i) => ({ range, chance: chances[i]! }))
  return choices.sort((a, b) => b.chance - a.chance)
}

export function chanceOfNone(choices: readonly Choice[]): number {
  return choices.find(({ range }) => range === null)?.chance ?? 0
}
