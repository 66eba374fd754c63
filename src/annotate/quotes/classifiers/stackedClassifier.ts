import { scoreOfTrees, type Trees } from './boostedTrees.ts'

/**
 * A linear model over hashed features, and boosted trees over numeric features and the linear score (stacking:
 * Wolpert 1992).
 */
export interface StackedClassifier {
  readonly linear: HashedWeights
  readonly trees: Trees
}

/** The input of a classifier: hashed features, mostly words, and numeric ones. */
export interface Features {
  readonly hashed: readonly number[]
  readonly numeric: readonly number[]
}

/** The trees' input, kept from call to call; a tree names a feature in one byte. */
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
