/** A linear model over hashed features (Weinberger et al. 2009): a feature's weight lies at its hash's low bits. */
export type HashedWeights = Float32Array

export const hashedSize = 1 << 15

export function scoreOf(weights: HashedWeights, features: readonly number[]): number {
  let score = 0
  for (let i = 0; i < features.length; i++) score += weights[features[i]! & (hashedSize - 1)]!
  return score
}
