/** What a classifier looks at, by name. The order of the names is the model's: a change needs a new training. */
export type NamedFeatures = Readonly<Record<string, number>>

/** In groups, which are not joined: that would take longer than asking the trees. */
export type Features = readonly NamedFeatures[]

/** How many trees there are, and how many questions each asks. */
export const treeCount = 300
export const treeDepth = 5

/**
 * Boosted symmetric trees (Prokhorenkova et al. 2018): every node of a level asks the same question, so the
 * answers, read as bits, are the number of a leaf.
 */
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

/** The values of the features, kept from call to call; a tree names a feature in one byte. */
const row = new Float64Array(256)

/**
 * The score of a row of values: a logit. Branch-free and unrolled, because no processor can predict these
 * answers: with branches it takes twenty times as long.
 */
export function scoreOfTrees(trees: Trees, groups: Features): number {
  fillRow(groups, row)
  return scoreOfRow(trees, row)
}

/** The same, of values in the order of the features' names. */
export function scoreOfRow({ base, features, thresholds, leaves }: Trees, row: Float64Array): number {
  let score = base
  for (let at = 0, first = 0; at < features.length; at += treeDepth, first += 1 << treeDepth) {
    let leaf = Number(row[features[at]!]! > thresholds[at]!)
    leaf = leaf * 2 + Number(row[features[at + 1]!]! > thresholds[at + 1]!)
    leaf = leaf * 2 + Number(row[features[at + 2]!]! > thresholds[at + 2]!)
    leaf = leaf * 2 + Number(row[features[at + 3]!]! > thresholds[at + 3]!)
    leaf = leaf * 2 + Number(row[features[at + 4]!]! > thresholds[at + 4]!)
    score += leaves[first + leaf]!
  }
  return score
}

/** Writes the values of features in the order of their names. */
export function fillRow(groups: Features, to: Float64Array): number {
  let count = 0
  for (const group of groups) for (const name in group) to[count++] = group[name]!
  return count
}
