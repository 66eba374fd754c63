import type { SimilarPair } from './findCandidates.ts'

/** In so large a corpus an article is listed with so many others: hundreds may tell its story, and all pairs of them are too many to read. */
const few = 64
const most = 8

/** The pairs worth listing: all of a few articles; of many, the most similar of each. */
export function closestPairs(pairs: readonly SimilarPair[], articles: number): readonly SimilarPair[] {
  if (articles <= few) return pairs
  const listed = new Uint32Array(articles)
  return [...pairs]
    .sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b)
    .filter(({ a, b }) => {
      if (listed[a]! >= most && listed[b]! >= most) return false
      listed[a]!++
      listed[b]!++
      return true
    })
}
