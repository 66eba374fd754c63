import { findCandidates, bySimilarity } from '../stories/findCandidates.ts'
import { weighArticles } from '../stories/findStories.ts'
import type { Version } from './version.ts'

/** Two versions of one article, or one that has no other. */
export interface VersionPair {
  readonly old: Version | null
  readonly new: Version | null
}

/** Articles less alike are two articles: chosen well above what two reports of one event reach. */
const likenessThreshold = 0.5

/**
 * Which old article became which new one: the same id, else the same address, else the most alike of those that are
 * left. One of each is a pair, however little is left of it: somebody asked for these two. In the order of the new
 * ones, those that are gone last.
 */
export function pairVersions(before: readonly Version[], after: readonly Version[]): VersionPair[] {
  const partners = new Map<Version, Version>()
  const taken = new Set<Version>()
  const join = (one: Version, other: Version): void => {
    partners.set(other, one)
    taken.add(one)
  }
  if (before.length === 1 && after.length === 1) join(before[0]!, after[0]!)
  for (const keyOf of [({ id }: Version) => id, ({ url }: Version) => url]) {
    const byKey = new Map(before.filter((one) => !taken.has(one)).map((one) => [keyOf(one), one]))
    for (const other of after) {
      const key = keyOf(other)
      const one = key === null ? undefined : byKey.get(key)
      if (one !== undefined && !taken.has(one) && !partners.has(other)) join(one, other)
    }
  }
  const left = before.filter((one) => !taken.has(one))
  const open = after.filter((other) => !partners.has(other))
  for (const [one, other] of mostAlike(left, open)) if (!taken.has(one) && !partners.has(other)) join(one, other)
  return [
    ...after.map((other) => ({ old: partners.get(other) ?? null, new: other })),
    ...before.filter((one) => !taken.has(one)).map((one) => ({ old: one, new: null })),
  ]
}

function mostAlike(before: readonly Version[], after: readonly Version[]): [Version, Version][] {
  if (before.length === 0 || after.length === 0) return []
  return findCandidates(weighArticles([...before, ...after]))
    .filter(({ a, b, similarity }) => a < before.length && b >= before.length && similarity >= likenessThreshold)
    .sort(bySimilarity)
    .map(({ a, b }) => [before[a]!, after[b - before.length]!])
}
