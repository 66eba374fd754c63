import { scoreOf, type HashedWeights } from '../linking/hashedWeights.ts'
import { scoreOfTrees, type Trees } from './trees.ts'

/** A linear model over hashed features, and trees over numbers that see its score as one more (stacking: Wolpert 1992). */
export interface Stacked {
  readonly words: HashedWeights
  readonly trees: Trees
}

/** What there is to judge: hashed features, mostly words, and numbers. */
export interface Evidence {
  readonly features: readonly number[]
  readonly shape: readonly number[]
}

/** A logit. */
export function scoreOfStacked({ words, trees }: Stacked, { features, shape }: Evidence): number {
  return scoreOfTrees(trees, [...shape, scoreOf(words, features)])
}
