import type { ArticleTerms } from './articleTerms.ts'
import { findCandidates } from './findCandidates.ts'
import type { SimilarPair } from './findCandidates.ts'
import { groupStories } from './groupStories.ts'
import { weighArticles } from './weighArticles.ts'

/** Articles go by index. */
export interface FoundStories {
  /** Pairs that may have something to do with each other. */
  readonly pairs: readonly SimilarPair[]
  /** Articles on one event, two or more. */
  readonly stories: readonly (readonly number[])[]
}

/** Which articles cover one event; in time that grows with their number, not with its square. */
export function findStories(articles: readonly ArticleTerms[]): FoundStories {
  const vectors = weighArticles(articles)
  const pairs = findCandidates(vectors)
  const days = articles.map(({ published }) => dayOf(published))
  return { pairs, stories: groupStories(vectors, days, pairs).filter((members) => members.length > 1) }
}

/** Days since 1970; null where there is no full date. */
function dayOf(published: string | null): number | null {
  const time = /^\d{4}-\d{2}-\d{2}/.test(published ?? '') ? Date.parse(published!.slice(0, 10)) : NaN
  return Number.isNaN(time) ? null : time / 86_400_000
}
