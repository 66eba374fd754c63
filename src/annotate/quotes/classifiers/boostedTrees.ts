import { lanes, scoreOfRow, treeSums, type Trees } from './treeSums.ts'

/** What a classifier looks at, by name. The order of the names is the model's: a change needs a new training. */
export type NamedFeatures = Readonly<Record<string, number>>

/** In groups, which are not joined: that would take longer than asking the trees. */
export type Features = readonly NamedFeatures[]

/** The values of the features, kept from call to call; a tree names a feature in one byte. */
const row = new Float64Array(256)

/** The score of a row of values: a logit. */
export function scoreOfTrees(trees: Trees, groups: Features): number {
  return scoresOfTrees(trees, 1, () => groups)[0]!
}

/** The scores of so many rows, whose features are made when their turn comes: together they would take much memory. */
export function scoresOfTrees(trees: Trees, count: number, featuresOf: (row: number) => Features): Float64Array {
  const scores = new Float64Array(count)
  const sums = treeSums(trees)
  if (sums === undefined) {
    for (let i = 0; i < count; i++) {
      fillRow(featuresOf(i), row)
      scores[i] = scoreOfRow(trees, row)
    }
    return scores
  }
  for (let from = 0; from < count; from += lanes) {
    const rows = Math.min(lanes, count - from)
    for (let lane = 0; lane < rows; lane++) fillLane(featuresOf(from + lane), sums.values, lane)
    sums.sum()
    for (let lane = 0; lane < rows; lane++) scores[from + lane] = sums.sums[lane]!
  }
  return scores
}

/** Writes the values of one of several rows, each as the next number of 32 bits: above the same thresholds, that is. */
function fillLane(groups: Features, to: Float32Array, lane: number): void {
  let at = lane
  for (const group of groups)
    for (const name in group) {
      const value = group[name]!
      to[at] = value
      if (to[at]! < value) to[at] = nextNumber(to[at]!)
      at += lanes
    }
}

const number = new Float32Array(1)
const bits = new Int32Array(number.buffer)

/** The number of 32 bits that follows one. */
function nextNumber(value: number): number {
  number[0] = value
  bits[0]! += value < 0 ? -1 : 1
  return number[0]
}

/** Writes the values of features in the order of their names. */
export function fillRow(groups: Features, to: Float64Array): number {
  let count = 0
  for (const group of groups) for (const name in group) to[count++] = group[name]!
  return count
}
