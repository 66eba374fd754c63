import { groupBy } from '../algorithms/multimap.ts'
import { compareText } from '../algorithms/compareText.ts'
import { periodOf, periodsBetween } from '../algorithms/periods.ts'
import { publicationOf } from '../names/publicationOf.ts'
import type { Article } from '../types/article.ts'
import { periods } from '../types/choices.ts'
import type { ArticleGrouping, Period } from '../types/choices.ts'
import type { Column, Row, Table } from '../types/result.ts'
import { articleColumns } from './question.ts'

/** What tells an article's group: kept of each. */
export type Groupable = Pick<Article, 'id' | 'title' | 'published' | 'source' | 'url'>

/** By its own keys alone: an article is large. */
export const groupable = ({ id, title, published, source, url }: Groupable): Groupable => {
  return { id, title, published, source, url }
}

/** Articles that are counted together. */
export interface ArticleGroup {
  /** The first cells of each of its rows: `group`, null for what none is known of; `article` and `title` for one article. */
  readonly head: Row
  readonly places: ReadonlySet<number>
}

/** Groups of articles: articles as they come, publications by name, periods in their order, what is unknown last. */
export function groupArticles(articles: readonly Groupable[], by: ArticleGrouping): ArticleGroup[] {
  if (by === 'article')
    return articles.map(({ id, title }, place) => ({ head: { article: id, title }, places: new Set([place]) }))
  const groups = groupBy(articles.keys(), (place) => labelOf(articles[place]!, by))
  return [...groups]
    .sort(([a], [b]) => Number(a === null) - Number(b === null) || compareText(a ?? '', b ?? ''))
    .map(([group, places]) => ({ head: { group }, places: new Set(places) }))
}

function labelOf(article: Groupable, by: Exclude<ArticleGrouping, 'article'>): string | null {
  if (by === 'source') return publicationOf(article)
  return article.published === null ? null : periodOf(article.published, by)
}

const headings = { source: 'Published by', day: 'Day', week: 'Week', month: 'Month', year: 'Year' }

export const groupColumns = (by: ArticleGrouping): readonly Column[] =>
  by === 'article'
    ? articleColumns
    : [{ key: 'group', heading: headings[by], kind: 'name', show: ({ group }) => group ?? '(unknown)' }]

const isPeriod = (by: string): by is Period => (periods as readonly string[]).includes(by)

/**
 * How a count goes on from period to period, for each of what is counted, the most first; no table where rows are not
 * of periods. Periods of which there is nothing count as 0.
 * @param rows of all groups, none left out
 */
export function trendTables(
  rows: readonly Row[],
  by: string,
  of: { readonly name: Column; readonly count: Column },
  top?: number | null,
): readonly Table[] {
  if (!isPeriod(by)) return []
  const labels = [...new Set(rows.flatMap(({ group }) => (typeof group === 'string' ? [group] : [])))].sort(compareText)
  if (labels.length === 0) return []
  const all = periodsBetween(labels[0]!, labels.at(-1)!, by)
  const dated = rows.filter(({ group }) => typeof group === 'string')
  const trends = [...groupBy(dated, (row) => JSON.stringify(row[of.name.key]))].map(([, own]): Row => {
    const counts = new Map(own.map((row) => [row.group, Number(row[of.count.key])]))
    const trend = all.map((label) => counts.get(label) ?? 0)
    const total = trend.reduce((a, b) => a + b, 0)
    return { [of.name.key]: own[0]![of.name.key]!, [of.count.key]: total, trend }
  })
  trends.sort((a, b) => Number(b[of.count.key]) - Number(a[of.count.key]))
  const heading = all.length === 1 ? all[0]! : `${all[0]} to ${all.at(-1)}`
  const columns: Column[] = [of.name, of.count, { key: 'trend', heading, kind: 'trend' }]
  return [{ name: 'trend', title: `By ${by}`, columns, rows: trends.slice(0, top ?? undefined) }]
}
