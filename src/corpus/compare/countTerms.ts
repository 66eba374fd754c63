/** Distinct terms as hashes in rising order, and how often each stands there. */
export interface CountedTerms {
  readonly terms: readonly number[]
  readonly counts: readonly number[]
}

export function countTerms(hashes: Iterable<number>): CountedTerms {
  const counts = new Map<number, number>()
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const sorted = [...counts].sort(([a], [b]) => a - b)
  return { terms: sorted.map(([term]) => term), counts: sorted.map(([, count]) => count) }
}
