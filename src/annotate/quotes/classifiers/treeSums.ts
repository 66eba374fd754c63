import { openCode, reserveMemory } from '../../../algorithms/webAssembly.ts'
import { treeSumsCode } from './treeSumsCode.ts'

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

/**
 * The score of a row of values in the order of the features' names. Branch-free and unrolled, because no processor can
 * predict these answers: with branches it takes twenty times as long.
 */
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

/** So many rows are summed up at once. */
export const lanes = 4

/** Trees, ready to be summed up for some rows: treeSums.wat over a memory that holds them. */
interface TreeSums {
  /** The rows' values side by side: value `v` of row `r` at `v * lanes + r`. */
  readonly values: Float32Array
  /** What was summed up last, row by row. */
  readonly sums: Float64Array
  readonly sum: () => void
}

const opened = new WeakMap<Trees, TreeSums | undefined>()

/** Undefined where WebAssembly can't be had. */
export function treeSums(trees: Trees): TreeSums | undefined {
  if (!opened.has(trees)) opened.set(trees, open(trees))
  return opened.get(trees)
}

/** As in treeSums.wat. */
const [sumsAt, treesAt] = [4096, 8192]
const leavesOfTree = 1 << treeDepth
const wordsOfTree = 2 * treeDepth + leavesOfTree

function open({ base, features, thresholds, leaves }: Trees): TreeSums | undefined {
  const count = features.length / treeDepth
  const memory = reserveMemory(treesAt + count * wordsOfTree * 4)
  if (memory === undefined) return undefined
  const { buffer } = memory
  const [numbers, places] = [new Float32Array(buffer, treesAt), new Uint32Array(buffer, treesAt)]
  for (let tree = 0, at = 0; tree < count; tree++, at += wordsOfTree) {
    const [first, end] = [tree * treeDepth, (tree + 1) * treeDepth]
    places.set(
      Array.from(features.subarray(first, end), (feature) => feature * lanes * 4),
      at,
    )
    numbers.set(thresholds.subarray(first, end), at + treeDepth)
    numbers.set(leaves.subarray(tree * leavesOfTree, (tree + 1) * leavesOfTree), at + 2 * treeDepth)
  }
  const { sum } = openCode(treeSumsCode, memory) as { readonly sum: (trees: number, base: number) => void }
  return {
    values: new Float32Array(buffer, 0, sumsAt / 4),
    sums: new Float64Array(buffer, sumsAt, lanes),
    sum: () => sum(count, base),
  }
}
