import { linkByAverage } from './linkByAverage.ts'
import type { SimilarPair } from './findCandidates.ts'
import type { SparseVector } from './sparseVector.ts'

/** Stories whose articles are less alike on average stay apart; chosen on clusters of news articles, see tests/accuracy. */
const leastSimilar = 0.125
/** In days. */
const longest = 30

/**
 * Which articles cover one event. Articles published more than a month apart are no one story, however alike: the same people meet again.
 * `days` are days since 1970, null where an article's date is not known.
 */
export function groupStories(
  vectors: readonly SparseVector[],
  days: readonly (number | null)[],
  pairs: readonly SimilarPair[],
  threshold: number = leastSimilar,
): number[][] {
  const mayJoin = (members: readonly number[], others: readonly number[]): boolean => {
    const known = [...members, ...others].flatMap((article) => days[article] ?? [])
    return known.length < 2 || known.reduce(most) - known.reduce(least) <= longest
  }
  return linkByAverage(vectors, pairs, { threshold, mayJoin })
}

const most = (a: number, b: number): number => Math.max(a, b)
const least = (a: number, b: number): number => Math.min(a, b)
