import { scoreOfTrees, type Trees } from './boostedTrees.ts'

/** A linear model over hashed features, and trees over numbers that see its score as one more (stacking: Wolpert 1992). */
export interface StackedClassifier {
  readonly linear: HashedWeights
  readonly trees: Trees
}

/** What there is to judge: hashed features, mostly words, and numbers. */
export interface Features {
  readonly hashed: readonly number[]
  readonly numeric: readonly number[]
}

/** No shape has more numbers, as a question names one in a byte. Used again from call to call: trees read it many hundred times. */
const row = new Float64Array(256)

/** A logit. */
export function classifierScore({ linear, trees }: StackedClassifier, { hashed, numeric }: Features): number {
  row.set(numeric)
  row[numeric.length] = scoreOf(linear, hashed)
  return scoreOfTrees(trees, row)
}

/** A linear model over hashed features (Weinberger et al. 2009): a feature's weight lies at its hash's low bits. */
export type HashedWeights = Float32Array

export const hashedSize = 1 << 15

export function scoreOf(weights: HashedWeights, features: readonly number[]): number {
  let score = 0
  for (let i = 0; i < features.length; i++) score += weights[features[i]! & (hashedSize - 1)]!
  return score
}
