import { Heap } from '../../algorithms/heap.ts'
import { add, dot } from '../../algorithms/sparseVector.ts'
import type { SimilarPair } from './findCandidates.ts'
import type { SparseVector } from '../../algorithms/sparseVector.ts'

/**
 * A group in the making: its members, their vectors' sum, and the summed similarity of pairs with each of its
 * neighbours.
 */
interface Cluster {
  readonly members: readonly number[]
  readonly sum: SparseVector
  readonly neighbours: Map<number, number>
  /** Counts its changes: a merge on the heap from before the last one is stale. */
  readonly version: number
}

interface Merge {
  readonly a: number
  readonly b: number
  readonly versions: number
  readonly score: number
}

export interface LinkingOptions {
  /** Groups whose score is lower stay apart. */
  readonly threshold: number
  /**
   * How well two groups go together whose pairs are so similar on average: never more than that, which it is by
   * default. A group goes by one of its members.
   */
  readonly score?: (similarity: number, a: number, b: number) => number
  /** Told when the members of group `from` go over to group `to`. */
  readonly onJoin?: (to: number, from: number) => void
}

type Linking = Required<LinkingOptions>

/**
 * Groups of what is alike: agglomerative clustering with average linkage (UPGMA; Sokal and Michener 1958) over
 * candidate pairs. A pair that is no candidate is compared when its groups meet: the sum of all pairs' similarities is
 * the product of the sums of the vectors, so that stays cheap. Groups in order of their first members, each with its
 * members in order; those on their own too.
 */
export function linkByAverage(
  vectors: readonly SparseVector[],
  pairs: readonly SimilarPair[],
  { threshold, score = (similarity) => similarity, onJoin = () => undefined }: LinkingOptions,
): number[][] {
  const linking = { threshold, score, onJoin }
  const clusters = new Map<number, Cluster>(
    vectors.map((sum, i) => [i, { members: [i], sum, neighbours: new Map(), version: 0 }]),
  )
  const close = pairs.filter(({ similarity }) => similarity >= threshold)
  for (const { a, b, similarity } of close) {
    clusters.get(a)!.neighbours.set(b, similarity)
    clusters.get(b)!.neighbours.set(a, similarity)
  }
  const heap = new Heap<Merge>((x, y) => x.score > y.score || (x.score === y.score && x.a < y.a))
  for (const { a, b } of close) pushMerge(heap, clusters, a, b, linking)
  for (let merge = heap.pop(); merge !== undefined; merge = heap.pop()) {
    const [a, b] = [clusters.get(merge.a), clusters.get(merge.b)]
    if (a === undefined || b === undefined || a.version + b.version !== merge.versions) continue
    const joined = join(clusters, merge.a, merge.b, linking)
    for (const other of joined.neighbours.keys()) pushMerge(heap, clusters, merge.a, other, linking)
  }
  return [...clusters.values()].map(({ members }) => [...members].sort((x, y) => x - y)).sort((x, y) => x[0]! - y[0]!)
}

function pushMerge(
  heap: Heap<Merge>,
  clusters: ReadonlyMap<number, Cluster>,
  one: number,
  other: number,
  { threshold, score }: Linking,
): void {
  const [a, b] = one < other ? [one, other] : [other, one]
  const [left, right] = [clusters.get(a)!, clusters.get(b)!]
  const similarity = left.neighbours.get(b)! / (left.members.length * right.members.length)
  const merge = { a, b, versions: left.version + right.version, score: score(similarity, a, b) }
  if (merge.score >= threshold) heap.push(merge)
}

/**
 * Moves the members of `from` over to `to`. Neighbours not similar enough are forgotten, and nothing is lost by it: two
 * groups can be similar enough together only to one that one of them is by itself.
 */
function join(clusters: Map<number, Cluster>, to: number, from: number, { threshold, onJoin }: Linking): Cluster {
  const [kept, gone] = [clusters.get(to)!, clusters.get(from)!]
  const members = [...kept.members, ...gone.members]
  const neighbours = new Map<number, number>()
  clusters.delete(from)
  for (const other of new Set([...kept.neighbours.keys(), ...gone.neighbours.keys()])) {
    if (other === to || other === from) continue
    const theirs = clusters.get(other)!
    const sum = similarityOf(kept, other, theirs) + similarityOf(gone, other, theirs)
    theirs.neighbours.delete(from)
    theirs.neighbours.delete(to)
    if (sum / (members.length * theirs.members.length) < threshold) continue
    neighbours.set(other, sum)
    theirs.neighbours.set(to, sum)
  }
  onJoin(to, from)
  const joined = { members, sum: add(kept.sum, gone.sum), neighbours, version: kept.version + 1 }
  clusters.set(to, joined)
  return joined
}

/** Summed over pairs of members. */
function similarityOf(cluster: Cluster, other: number, { sum }: Cluster): number {
  return cluster.neighbours.get(other) ?? dot(cluster.sum, sum)
}
