import { Heap } from './heap.ts'
import { add, dot } from './sparseVector.ts'
import type { SimilarPair } from './findCandidates.ts'
import type { SparseVector } from './sparseVector.ts'

/** A group in the making: its members, their vectors' sum, and the summed similarity of pairs with each of its neighbours. */
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
  /** Average similarity over the pairs of a member here and a member there. */
  readonly similarity: number
}

export interface LinkingOptions {
  /** Groups whose members are less alike on average stay apart. */
  readonly threshold: number
  /** May these be one group? */
  readonly mayJoin?: (members: readonly number[], others: readonly number[]) => boolean
}

/**
 * Groups of what is alike: agglomerative clustering with average linkage (UPGMA; Sokal and Michener 1958) over candidate pairs. A pair that
 * is no candidate is compared when its groups meet: the sum of all pairs' similarities is the product of the sums of the vectors, so that stays
 * cheap. Groups in order of their first members, each with its members in order; those on their own too.
 */
export function linkByAverage(
  vectors: readonly SparseVector[],
  pairs: readonly SimilarPair[],
  { threshold, mayJoin = () => true }: LinkingOptions,
): number[][] {
  const clusters = new Map<number, Cluster>(
    vectors.map((sum, i) => [i, { members: [i], sum, neighbours: new Map(), version: 0 }]),
  )
  const heap = new Heap<Merge>((x, y) => x.similarity > y.similarity || (x.similarity === y.similarity && x.a < y.a))
  for (const { a, b, similarity } of pairs) {
    clusters.get(a)!.neighbours.set(b, similarity)
    clusters.get(b)!.neighbours.set(a, similarity)
    if (similarity >= threshold) heap.push({ a, b, versions: 0, similarity })
  }
  for (let merge = heap.pop(); merge !== undefined; merge = heap.pop()) {
    const [a, b] = [clusters.get(merge.a), clusters.get(merge.b)]
    if (a === undefined || b === undefined || a.version + b.version !== merge.versions) continue
    if (!mayJoin(a.members, b.members)) continue
    join(clusters, merge.a, merge.b, threshold / 2)
    for (const next of mergesOf(clusters, merge.a)) if (next.similarity >= threshold) heap.push(next)
  }
  return [...clusters.values()].map(({ members }) => [...members].sort((x, y) => x - y)).sort((x, y) => x[0]! - y[0]!)
}

/** Moves the members of `from` over to `to`. Neighbours less similar than `floor` are forgotten: a large group would gather too many. */
function join(clusters: Map<number, Cluster>, to: number, from: number, floor: number): void {
  const kept = clusters.get(to)!
  const gone = clusters.get(from)!
  const members = [...kept.members, ...gone.members]
  const neighbours = new Map<number, number>()
  clusters.delete(from)
  for (const other of new Set([...kept.neighbours.keys(), ...gone.neighbours.keys()])) {
    if (other === to || other === from) continue
    const theirs = clusters.get(other)!
    const sum = similarityOf(kept, other, theirs) + similarityOf(gone, other, theirs)
    theirs.neighbours.delete(from)
    theirs.neighbours.delete(to)
    if (sum / (members.length * theirs.members.length) < floor) continue
    neighbours.set(other, sum)
    theirs.neighbours.set(to, sum)
  }
  clusters.set(to, { members, sum: add(kept.sum, gone.sum), neighbours, version: kept.version + 1 })
}

/** Summed over pairs of members. */
function similarityOf(cluster: Cluster, other: number, { sum }: Cluster): number {
  return cluster.neighbours.get(other) ?? dot(cluster.sum, sum)
}

function* mergesOf(clusters: ReadonlyMap<number, Cluster>, index: number): Generator<Merge> {
  const cluster = clusters.get(index)!
  for (const [other, sum] of cluster.neighbours) {
    const { members, version } = clusters.get(other)!
    const similarity = sum / (members.length * cluster.members.length)
    yield { a: Math.min(index, other), b: Math.max(index, other), versions: version + cluster.version, similarity }
  }
}
