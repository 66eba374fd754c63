/** How many trees there are, and how many questions each asks. */
export const treeCount = 150
export const treeDepth = 5

/** Boosted symmetric trees (Prokhorenkova et al. 2018): every node of a level asks the same question, so that the answers are a leaf's number. */
export interface Trees {
  /** The score before any tree. */
  readonly base: number
  /** Which value each question asks about, tree by tree. */
  readonly features: Uint8Array
  /** Above which it is answered with yes. */
  readonly thresholds: Float32Array
  /** Two to the power of the depth a tree. */
  readonly leaves: Float32Array
}

/** The score of a row of values: a logit. */
export function scoreOfTrees({ base, features, thresholds, leaves }: Trees, row: Float64Array): number {
  let score = base
  for (let at = 0, first = 0; at < features.length; first += 1 << treeDepth) {
    let leaf = 0
    for (let level = 0; level < treeDepth; level++, at++)
      leaf = leaf * 2 + Number(row[features[at]!]! > thresholds[at]!)
    score += leaves[first + leaf]!
  }
  return score
}
