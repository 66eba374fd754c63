import { touches } from '../algorithms/periods.ts'
import { nameKey } from '../names/nameKey.ts'
import { publicationOf } from '../names/publicationOf.ts'
import type { Article } from '../types/article.ts'

export interface ArticleChoice {
  /** Published from then on, up to then: ISO 8601, `2024`, `2024-03` or `2024-03-08`. Both included. */
  readonly since?: string | undefined
  readonly until?: string | undefined
  /** Of one of these publications, in any case: names of sources, or sites of addresses. */
  readonly sources?: readonly string[] | undefined
}

/** Is the article one of those? What has no date is of no time, what has no source of no publication. */
export function isChosen(article: Article, { since, until, sources }: ArticleChoice): boolean {
  if (sources !== undefined && !isOf(publicationOf(article), sources)) return false
  if (since === undefined && until === undefined) return true
  return hasDate(article) && touches(article.published!, since, until)
}

const hasDate = ({ published }: Article): boolean => published !== null && /^\d{4}(?!\d)/.test(published)

function isOf(publication: string | null, sources: readonly string[]): boolean {
  return publication !== null && sources.some((source) => nameKey(source) === nameKey(publication))
}
