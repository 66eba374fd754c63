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
  const chances: number[] = []
  for (const own of features) chances.push(scoreOf(weights, own))
  softmax(chances)
  const choices: Choice[] = []
  // They are few: put in their places they are sorted sooner than by asking a function.
  for (let i = 0; i < ranges.length; i++) {
    const chance = chances[i]!
    let at = i
    for (; at > 0 && choices[at - 1]!.chance < chance; at--) choices[at] = choices[at - 1]!
    choices[at] = { range: ranges[i]!, chance }
  }
  return choices
}

export function chanceOfNone(choices: readonly Choice[]): number {
  for (const { range, chance } of choices) if (range === null) return chance
  return 0
}
