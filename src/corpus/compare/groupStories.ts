import { Heap } from './heap.ts'
import { add, dot } from './sparseVector.ts'
import type { SimilarPair } from './findCandidates.ts'
import type { SparseVector } from './sparseVector.ts'

/** A story in the making: its articles, their vectors' sum, and the summed similarity of pairs with each of its neighbours. */
interface Cluster {
  members: number[]
  sum: SparseVector
  neighbours: Map<number, number>
  /** The days between which its articles were published, of those whose date is known. */
  from: number
  to: number
  /** Counts its changes: a merge on the heap from before the last one is stale. */
  version: number
}

interface Merge {
  readonly a: number
  readonly b: number
  readonly versions: number
  /** Average similarity over the pairs of an article here and an article there. */
  readonly similarity: number
}

/** Stories whose articles are less alike on average stay apart; chosen on clusters of news articles, see tests/accuracy. */
const leastSimilar = 0.125
/** In days. */
const longest = 30

/**
 * Which articles cover one event: agglomerative clustering with average linkage (UPGMA, Sokal and Michener 1958) over the candidate pairs, down to
 * `threshold`. A pair that is no candidate is compared when its stories meet: the sum of all pairs' similarities is the product of the sums
 * of the vectors, so that stays cheap. Articles published more than `longest` days apart are no one story, however alike: the same people meet again.
 * Stories in order of their first articles, each with its articles in order; those on their own too.
 */
export function groupStories(
  vectors: readonly SparseVector[],
  days: readonly (number | null)[],
  pairs: readonly SimilarPair[],
  threshold: number = leastSimilar,
): number[][] {
  const clusters = new Map(vectors.map((vector, i) => [i, startCluster(i, vector, days[i] ?? null)]))
  const heap = new Heap<Merge>((x, y) => x.similarity > y.similarity || (x.similarity === y.similarity && x.a < y.a))
  for (const { a, b, similarity } of pairs) {
    clusters.get(a)!.neighbours.set(b, similarity)
    clusters.get(b)!.neighbours.set(a, similarity)
    if (similarity >= threshold) heap.push({ a, b, versions: 0, similarity })
  }
  for (let merge = heap.pop(); merge !== undefined; merge = heap.pop()) {
    const [a, b] = [clusters.get(merge.a), clusters.get(merge.b)]
    if (a === undefined || b === undefined || a.version + b.version !== merge.versions) continue
    if (Math.max(a.to, b.to) - Math.min(a.from, b.from) > longest) continue
    join(clusters, merge.a, merge.b, threshold / 2)
    for (const next of mergesOf(clusters, merge.a)) if (next.similarity >= threshold) heap.push(next)
  }
  return [...clusters.values()].map(({ members }) => members.sort((x, y) => x - y)).sort((x, y) => x[0]! - y[0]!)
}

function startCluster(article: number, sum: SparseVector, day: number | null): Cluster {
  return { members: [article], sum, neighbours: new Map(), from: day ?? Infinity, to: day ?? -Infinity, version: 0 }
}

/** Moves the articles of `from` over to `to`. Neighbours less similar than `floor` are forgotten: a large story would gather too many. */
function join(clusters: Map<number, Cluster>, to: number, from: number, floor: number): void {
  const kept = clusters.get(to)!
  const gone = clusters.get(from)!
  const summed = (cluster: Cluster, other: number): number =>
    cluster.neighbours.get(other) ?? dot(cluster.sum, clusters.get(other)!.sum)
  const around = new Set([...kept.neighbours.keys(), ...gone.neighbours.keys()])
  around.delete(to)
  around.delete(from)
  const neighbours = new Map<number, number>()
  for (const other of around) {
    const theirs = clusters.get(other)!
    const sum = summed(kept, other) + summed(gone, other)
    const average = sum / ((kept.members.length + gone.members.length) * theirs.members.length)
    theirs.neighbours.delete(from)
    theirs.neighbours.delete(to)
    if (average < floor) continue
    neighbours.set(other, sum)
    theirs.neighbours.set(to, sum)
  }
  clusters.set(to, {
    members: [...kept.members, ...gone.members],
    sum: add(kept.sum, gone.sum),
    neighbours,
    from: Math.min(kept.from, gone.from),
    to: Math.max(kept.to, gone.to),
    version: kept.version + 1,
  })
  clusters.delete(from)
}

function* mergesOf(clusters: ReadonlyMap<number, Cluster>, index: number): Generator<Merge> {
  const cluster = clusters.get(index)!
  for (const [other, sum] of cluster.neighbours) {
    const { members, version } = clusters.get(other)!
    const similarity = sum / (members.length * cluster.members.length)
    yield { a: Math.min(index, other), b: Math.max(index, other), versions: version + cluster.version, similarity }
  }
}
