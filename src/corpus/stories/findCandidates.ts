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
  return top.flatMap((terms, a) => {
    const shared = new Map<number, number>()
    terms.forEach((term, i) => {
      const posting = postings.get(term)!
      const end = Math.min(posting.length, places[a]![i]! + 1 + neighboursPerTerm)
      for (let p = places[a]![i]! + 1; p < end; p++) shared.set(posting[p]!, (shared.get(posting[p]!) ?? 0) + 1)
    })
    return mostShared(shared)
      .map((b) => ({ a, b, similarity: dot(vectors[a]!, vectors[b]!) }))
      .filter(({ similarity }) => similarity >= similarityThreshold)
  })
}

function weightiestTerms({ keys, values }: SparseVector): number[] {
  const order = Array.from(keys.keys()).sort((a, b) => values[b]! - values[a]! || keys[a]! - keys[b]!)
  return order.slice(0, lookupTerms).map((i) => keys[i]!)
}

function mostShared(shared: ReadonlyMap<number, number>): number[] {
  const order = [...shared].sort(([a, m], [b, n]) => n - m || a - b)
  return order.slice(0, mostCandidates).map(([article]) => article)
}
