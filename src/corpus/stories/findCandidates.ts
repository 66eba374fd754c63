import { heaviestOf } from '../../algorithms/heaviestOf.ts'
import { dot } from '../../algorithms/sparseVector.ts'
import type { SparseVector } from '../../algorithms/sparseVector.ts'

/** Two articles, by index, `a < b`, and the cosine of their vectors. */
export interface SimilarPair {
  readonly a: number
  readonly b: number
  readonly similarity: number
}

/** The most similar pairs first. */
export const bySimilarity = (x: SimilarPair, y: SimilarPair): number =>
  y.similarity - x.similarity || x.a - y.a || x.b - y.b

/** So many articles are compared each with each. */
const allPairsUpTo = 64
/** By so many of its weightiest terms an article is looked up. */
const lookupTerms = 32
/**
 * Over one term an article is compared with so many of those that follow it: many share a common term, and neighbours
 * will do.
 */
const neighboursPerTerm = 24
/** An article keeps so many candidates, the best ones. */
const mostCandidates = 32
/** Less in common is chance. */
const similarityThreshold = 0.03

/**
 * Pairs of articles that may have something to do with each other: all of a few; of many, those that share weighty
 * terms, found by an inverted index. The number of pairs grows with the number of articles, not with its square.
 * Articles of one story that miss each other here still meet through those between them.
 */
export function findCandidates(vectors: readonly SparseVector[]): SimilarPair[] {
  return vectors.length <= allPairsUpTo ? pairAll(vectors) : pairByTerms(vectors)
}

function pairAll(vectors: readonly SparseVector[]): SimilarPair[] {
  const pairs: SimilarPair[] = []
  for (let a = 0; a < vectors.length; a++)
    for (let b = a + 1; b < vectors.length; b++) pairs.push({ a, b, similarity: dot(vectors[a]!, vectors[b]!) })
  return pairs
}

/** From the last article to the first: whoever has a term before it is one that follows. */
function pairByTerms(vectors: readonly SparseVector[]): SimilarPair[] {
  const found = vectors.map((): SimilarPair[] => [])
  const places = new Map<number, number>()
  const articles = new Uint32Array(vectors.length * lookupTerms)
  /** By place: that of the next article which has the same term, plus one. */
  const following = new Uint32Array(articles.length)
  const shared = new Uint8Array(vectors.length)
  let count = 0
  for (let a = vectors.length - 1; a >= 0; a--) {
    const { keys, values } = vectors[a]!
    const sharing: number[] = []
    for (const i of heaviestOf(values, lookupTerms)) {
      const term = keys[i]!
      const first = places.get(term) ?? 0
      for (let place = first, n = 0; place > 0 && n < neighboursPerTerm; place = following[place - 1]!, n++)
        if (shared[articles[place - 1]!]!++ === 0) sharing.push(articles[place - 1]!)
      articles[count] = a
      following[count] = first
      places.set(term, ++count)
    }
    for (const b of mostShared(sharing, shared)) {
      const similarity = dot(vectors[a]!, vectors[b]!)
      if (similarity >= similarityThreshold) found[a]!.push({ a, b, similarity })
    }
    for (const other of sharing) shared[other] = 0
  }
  return found.flat()
}

/** Those that share most terms, among equals the first. By one number each: such are sorted many times as fast. */
function mostShared(sharing: readonly number[], shared: Uint8Array): Float64Array {
  const order = new Float64Array(sharing.length)
  for (let i = 0; i < order.length; i++) order[i] = sharing[i]! - shared[sharing[i]!]! * moreThanArticles
  const best = order.sort().subarray(0, mostCandidates)
  for (let i = 0; i < best.length; i++) best[i] = best[i]! - Math.floor(best[i]! / moreThanArticles) * moreThanArticles
  return best
}
const moreThanArticles = 2 ** 32
