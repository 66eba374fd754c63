import { lowerBound } from '../../algorithms/lowerBound.ts'
import { type Features, fillRow } from '../../annotate/quotes/classifiers/boostedTrees.ts'
import { treeCount, treeDepth, type Trees } from '../../annotate/quotes/classifiers/treeSums.ts'

/**
 * `l2`: a leaf's value is its gradients' sum over its curvatures' sum plus this. `share`: of the rows, as many are seen
 * by a tree.
 */
const options = { rate: 0.05, l2: 5, share: 0.5 }

/** What trees are to make small. */
export interface TreeLoss {
  /** The score before any tree. */
  readonly base: number
  /** Writes each row's gradient, by which its score should rise, and its curvature, side by side. */
  setSlopes(scores: Float64Array, slopes: Float64Array): void
}

type TreeRow = Float64Array

const row = new Float64Array(256)

/** A row of the table that trees are learnt from. */
export const rowOf = (features: Features): TreeRow => row.slice(0, fillRow(features, row))

/** Values are told apart by so many bins of equal counts. */
const binCount = 32
const leafCount = 1 << treeDepth

/** What a tree is grown on. `bins` holds the rows' bins feature by feature; `rows` are those that the tree sees. */
interface Growing {
  readonly borders: readonly Float32Array[]
  readonly bins: Uint8Array
  readonly count: number
  readonly rows: Uint32Array
  /** Of the loss: each row's gradient and curvature, side by side. */
  readonly slopes: Float64Array
  readonly l2: number
}

/**
 * Gradient boosting (Friedman 2001) by Newton steps, with symmetric trees. Repeatable: same rows, loss and
 * seed, same trees.
 */
export function trainTrees(table: readonly TreeRow[], loss: TreeLoss, seed: number): Trees {
  const { rate, l2, share } = options
  const borders = Array.from({ length: table[0]?.length ?? 0 }, (_, feature) => bordersOf(table, feature))
  const bins = binRows(table, borders)
  const base = Math.fround(loss.base)
  const scores = new Float64Array(table.length).fill(base)
  const slopes = new Float64Array(table.length * 2)
  const questions = treeCount * treeDepth
  const trees = {
    base,
    features: new Uint8Array(questions),
    thresholds: new Float32Array(questions),
    leaves: new Float32Array(treeCount * leafCount),
  }
  for (let tree = 0; tree < treeCount; tree++) {
    const rows = sample(table.length, share, seed + tree)
    loss.setSlopes(scores, slopes)
    const growing = { borders, bins, count: table.length, rows, slopes, l2 }
    const leafOf = new Uint8Array(table.length)
    for (let level = 0, at = tree * treeDepth; level < treeDepth; level++, at++) {
      const { feature, bin } = bestQuestion(growing, leafOf, 1 << level)
      trees.features[at] = feature
      trees.thresholds[at] = borders[feature]?.[bin] ?? Infinity
      for (let i = 0; i < table.length; i++)
        leafOf[i] = leafOf[i]! * 2 + (bins[feature * table.length + i]! > bin ? 1 : 0)
    }
    const values = leafValues(growing, leafOf, rate)
    trees.leaves.set(values, tree * leafCount)
    for (let i = 0; i < table.length; i++) scores[i]! += values[leafOf[i]!]!
  }
  return trees
}

/** Values half-way between the neighbours where a bin ends; each value its own bin where they are few. */
function bordersOf(table: readonly TreeRow[], feature: number): Float32Array {
  const values = Float32Array.from(table, (row) => row[feature]!).sort()
  const distinct = values.filter((value, i) => i === 0 || value !== values[i - 1])
  const ends =
    distinct.length <= binCount
      ? distinct.subarray(1)
      : Float32Array.from(
          { length: binCount - 1 },
          (_, bin) => values[Math.floor(((bin + 1) * values.length) / binCount)]!,
        )
  const borders = ends.filter((value, i) => value > distinct[0]! && (i === 0 || value !== ends[i - 1]))
  return borders.map((value) => (value + distinct[lowerBound(distinct, value) - 1]!) / 2)
}

function binRows(table: readonly TreeRow[], borders: readonly Float32Array[]): Uint8Array {
  const bins = new Uint8Array(borders.length * table.length)
  borders.forEach((own, feature) => {
    table.forEach((row, i) => {
      let bin = 0
      while (bin < own.length && row[feature]! > own[bin]!) bin++
      bins[feature * table.length + i] = bin
    })
  })
  return bins
}

function sample(count: number, share: number, seed: number): Uint32Array {
  const rows = new Uint32Array(count)
  let [size, random] = [0, Math.imul(seed + 1, 0x9e3779b1)]
  for (let i = 0; i < count; i++) {
    random = Math.imul(random ^ (random >>> 15), 0x2c1b3c6d) + i
    if ((Math.imul(random ^ (random >>> 13), 0x297a2d39) >>> 0) / 2 ** 32 < share) rows[size++] = i
  }
  return rows.subarray(0, size)
}

/** The question that parts the leaves so far best, all of them together. */
function bestQuestion(growing: Growing, leafOf: Uint8Array, leaves: number): { feature: number; bin: number } {
  const best = { feature: 0, bin: 0, gain: -Infinity }
  const sums = new Float64Array(leaves * binCount * 2)
  growing.borders.forEach((borders, feature) => {
    if (borders.length === 0) return
    sumBins(growing, feature, leafOf, sums)
    const gains = gainsOf(sums, borders.length + 1, growing.l2)
    for (let bin = 0; bin < borders.length; bin++)
      if (gains[bin]! > best.gain + 1e-9) Object.assign(best, { feature, bin, gain: gains[bin]! })
  })
  return best
}

function sumBins(
  { bins, count, rows, slopes }: Growing,
  feature: number,
  leafOf: Uint8Array,
  sums: Float64Array,
): void {
  sums.fill(0)
  const first = feature * count
  for (let at = 0; at < rows.length; at++) {
    const i = rows[at]!
    const cell = (leafOf[i]! * binCount + bins[first + i]!) * 2
    sums[cell]! += slopes[2 * i]!
    sums[cell + 1]! += slopes[2 * i + 1]!
  }
}

/**
 * For each bin how much is won by asking for values above it.
 * @param used how many bins the feature has; the others are empty
 */
function gainsOf(sums: Float64Array, used: number, l2: number): Float64Array {
  const gains = new Float64Array(used)
  for (let first = 0; first < sums.length; first += 2 * binCount) {
    let [slope, curve] = [0, 0]
    for (let at = first; at < first + 2 * used; at += 2) {
      slope += sums[at]!
      curve += sums[at + 1]!
    }
    let [low, lowCurve] = [0, 0]
    for (let bin = 0, at = first; bin < used; bin++, at += 2) {
      low += sums[at]!
      lowCurve += sums[at + 1]!
      const high = slope - low
      gains[bin]! += (low * low) / (lowCurve + l2) + (high * high) / (curve - lowCurve + l2)
    }
  }
  return gains
}

function leafValues({ rows, slopes, l2 }: Growing, leafOf: Uint8Array, rate: number): Float32Array {
  const sums = new Float64Array(leafCount * 2)
  for (const i of rows) {
    sums[leafOf[i]! * 2]! += slopes[2 * i]!
    sums[leafOf[i]! * 2 + 1]! += slopes[2 * i + 1]!
  }
  return Float32Array.from({ length: leafCount }, (_, leaf) => (rate * sums[2 * leaf]!) / (sums[2 * leaf + 1]! + l2))
}
