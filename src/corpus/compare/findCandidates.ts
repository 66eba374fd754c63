import { dot } from './sparseVector.ts'
import type { SparseVector } from './sparseVector.ts'

/** Two articles, by index, `a < b`, and the cosine of their vectors. */
export interface SimilarPair {
  readonly a: number
  readonly b: number
  readonly similarity: number
}

/** So many articles are compared each with each. */
const few = 64
/** By how many of its weightiest terms an article is looked up. */
const telling = 32
/** With how many of the articles that follow it an article is compared over one term: many share a common one, and neighbours will do. */
const reach = 24
/** How many candidates an article keeps, the best ones. */
const most = 32
/** Less in common is chance. */
const leastSimilar = 0.03

/**
 * Pairs of articles that may have something to do with each other: all of a few; of many, those that share telling terms, found
 * by an inverted index. The number of pairs grows with the number of articles, not with its square. Several articles of one story that
 * miss each other here still meet through those between them.
 */
export function findCandidates(vectors: readonly SparseVector[]): SimilarPair[] {
  return vectors.length <= few ? pairAll(vectors) : pairByTerms(vectors)
}

function pairAll(vectors: readonly SparseVector[]): SimilarPair[] {
  return vectors.flatMap((vector, a) =>
    vectors.slice(a + 1).map((other, i) => ({ a, b: a + 1 + i, similarity: dot(vector, other) })),
  )
}

function pairByTerms(vectors: readonly SparseVector[]): SimilarPair[] {
  const top = vectors.map(tellingTerms)
  const postings = new Map<number, number[]>()
  const places = top.map((terms, article) =>
    terms.map((term) => {
      const posting = postings.get(term)
      if (posting === undefined) postings.set(term, [article])
      else posting.push(article)
      return (posting?.length ?? 1) - 1
    }),
  )
  return top.flatMap((terms, a) => {
    const shared = new Map<number, number>()
    terms.forEach((term, i) => {
      const posting = postings.get(term)!
      const end = Math.min(posting.length, places[a]![i]! + 1 + reach)
      for (let p = places[a]![i]! + 1; p < end; p++) shared.set(posting[p]!, (shared.get(posting[p]!) ?? 0) + 1)
    })
    return mostShared(shared)
      .map((b) => ({ a, b, similarity: dot(vectors[a]!, vectors[b]!) }))
      .filter(({ similarity }) => similarity >= leastSimilar)
  })
}

function tellingTerms({ keys, values }: SparseVector): number[] {
  const order = Array.from(keys.keys()).sort((a, b) => values[b]! - values[a]! || keys[a]! - keys[b]!)
  return order.slice(0, telling).map((i) => keys[i]!)
}

function mostShared(shared: ReadonlyMap<number, number>): number[] {
  const order = [...shared].sort(([a, m], [b, n]) => n - m || a - b)
  return order.slice(0, most).map(([article]) => article)
}
