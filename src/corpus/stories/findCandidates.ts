import { addTo } from '../../algorithms/multimap.ts'
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
  return vectors.flatMap((vector, a) =>
    vectors.slice(a + 1).map((other, i) => ({ a, b: a + 1 + i, similarity: dot(vector, other) })),
  )
}

function pairByTerms(vectors: readonly SparseVector[]): SimilarPair[] {
  const top = vectors.map(weightiestTerms)
  const postings = new Map<number, number[]>()
  const places = top.map((terms, article) =>
    terms.map((term) => {
      addTo(postings, term, article)
      return postings.get(term)!.length - 1
    }),
  )
  const shared = new Uint8Array(vectors.length)
  return top.flatMap((terms, a) => {
    const sharing: number[] = []
    terms.forEach((term, i) => {
      const posting = postings.get(term)!
      const end = Math.min(posting.length, places[a]![i]! + 1 + neighboursPerTerm)
      for (let p = places[a]![i]! + 1; p < end; p++) if (shared[posting[p]!]!++ === 0) sharing.push(posting[p]!)
    })
    const best = mostShared(sharing, shared)
    for (const other of sharing) shared[other] = 0
    return best
      .map((b) => ({ a, b, similarity: dot(vectors[a]!, vectors[b]!) }))
      .filter(({ similarity }) => similarity >= similarityThreshold)
  })
}

/** In any order. */
function weightiestTerms({ keys, values }: SparseVector): number[] {
  if (keys.length <= lookupTerms) return Array.from(keys)
  const order = Array.from(keys.keys()).sort((a, b) => values[b]! - values[a]! || keys[a]! - keys[b]!)
  return order.slice(0, lookupTerms).map((i) => keys[i]!)
}

/** Those that share most terms, among equals the first. By one number each: such are sorted many times as fast. */
function mostShared(sharing: readonly number[], shared: Uint8Array): number[] {
  const order = Float64Array.from(sharing, (article) => article - shared[article]! * moreThanArticles).sort()
  return Array.from(
    order.subarray(0, mostCandidates),
    (one) => one - Math.floor(one / moreThanArticles) * moreThanArticles,
  )
}
const moreThanArticles = 2 ** 32
