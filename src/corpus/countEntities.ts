import { compareText } from '../algorithms/compareText.ts'
import type { ArticleGrouping } from '../types/choices.ts'
import type { Entity, NameType } from '../types/layers.ts'
import type { NameCorrections } from '../types/nameCorrections.ts'
import type { Cell, Column, Row } from '../types/result.ts'
import { countMentions } from './countMentions.ts'
import { groupable, groupArticles, groupColumns, trendTables } from './grouping.ts'
import type { Groupable } from './grouping.ts'
import { linkAcrossArticles } from './linkEntities.ts'
import type { LinkedEntities } from './linkEntities.ts'
import { arrange, question } from './question.ts'
import type { Arrangement, Question } from './question.ts'

export interface EntityCount extends Row {
  readonly name: string
  readonly type: NameType
  /** Mentions by name, in all articles together. */
  readonly mentions: number
  /** In how many articles. */
  readonly articles: number
  readonly aliases: readonly string[]
}

/** By article: one row an article and entity, counted in that article alone. */
export interface ArticleEntityCount extends EntityCount {
  readonly article: string
  readonly title: string | null
}

/** By publication or period: one row for each of those and entity. */
export interface GroupEntityCount extends EntityCount {
  /** The publication, or the period as `2024-03-08`, `2024-W10`, `2024-03` or `2024`; null where it isn't known. */
  readonly group: string | null
}

export interface CountEntitiesOptions extends Arrangement {
  /** Only this type, or these. */
  readonly type?: NameType | readonly NameType[] | null
  /** Count in each article, publication or period by itself; `top` and `sort` are of each. */
  readonly by?: ArticleGrouping | null
  /** The same as `by: 'article'`. */
  readonly byArticle?: boolean
  /** A person's own word on names. */
  readonly corrections?: NameCorrections | undefined
}

interface Kept extends Groupable {
  readonly entities: readonly Entity[]
}

const nameColumn: Column = { key: 'name', heading: 'Name', kind: 'name' }
const mentionsColumn: Column = { key: 'mentions', heading: 'Mentions', kind: 'count' }
const columns: readonly Column[] = [
  nameColumn,
  { key: 'type', heading: 'Type', kind: 'text' },
  mentionsColumn,
  { key: 'mentions', heading: '', kind: 'bar' },
  { key: 'articles', heading: 'Articles', kind: 'count' },
  { key: 'aliases', heading: 'Also as', kind: 'text', show: otherNames },
]

/** The name itself is in the row already. */
function otherNames({ name, aliases }: Row): Cell {
  return Array.isArray(aliases) ? aliases.filter((alias) => alias !== name) : null
}

/** Who and what is named, and how often: entities linked across articles, the most frequent first. */
export function countEntities(
  options: CountEntitiesOptions = {},
): Question<Kept, readonly (EntityCount | ArticleEntityCount | GroupEntityCount)[], 'entities'> {
  const { byArticle = false, by = byArticle ? 'article' : null, top, corrections } = options
  return question({
    requires: ['entities'],
    keep: (article): Kept => ({ ...groupable(article), entities: article.entities }),
    answer(articles) {
      const linked = linkAcrossArticles(articles, corrections)
      const everything = { head: {}, places: new Set(articles.keys()) }
      const groups = by === null ? [everything] : groupArticles(articles, by)
      const where = new Map<Row, ReadonlyMap<number, number>>()
      const counts = groups.map(({ head, places }) => {
        const own = countWithin(articles, places, linked, options, where)
        return by === null ? own : own.map((count) => ({ ...head, ...count }))
      })
      const rows = counts.flatMap((own) => own.slice(0, top ?? undefined))
      const shown = by === null ? [...columns, spreadColumn(where, articles.length)] : [...groupColumns(by), ...columns]
      const table = { name: 'entities', title: 'Entities', columns: shown, rows }
      const trends = trendTables(counts.flat(), by ?? '', { name: nameColumn, count: mentionsColumn }, top)
      return { data: rows, tables: [table, ...trends], notes: linked.notes }
    },
  })
}

function countWithin(
  articles: readonly Kept[],
  places: ReadonlySet<number>,
  linked: LinkedEntities,
  { type, sort }: CountEntitiesOptions,
  where: Map<Row, ReadonlyMap<number, number>>,
): EntityCount[] {
  const types = type == null ? null : [type].flat()
  const counts = countMentions(articles, places, linked)
  const rows = [...counts].flatMap(([index, { mentions, articles, aliases }]): EntityCount[] => {
    const { name, type } = linked.entities[index]!
    if (types !== null && !types.includes(type)) return []
    const row = { name, type, mentions, articles: articles.size, aliases: [...aliases] }
    where.set(row, articles)
    return [row]
  })
  return arrange(rows.sort(byFrequency), { sort })
}

/** More stretches of articles are no wider than a bar can be. */
const mostStretches = 30

/** In which of the articles, in their order, a name is mentioned how often. */
function spreadColumn(where: ReadonlyMap<Row, ReadonlyMap<number, number>>, articles: number): Column {
  const stretches = Math.min(mostStretches, articles)
  const show = (row: Row): Cell => {
    const figures = new Array<number>(stretches).fill(0)
    for (const [place, mentions] of where.get(row) ?? [])
      figures[Math.floor((place * stretches) / articles)]! += mentions
    return figures
  }
  return { key: 'articles', heading: 'Where', kind: 'spread', show }
}

/** Most mentions first, then in most articles, then by name. */
function byFrequency(a: EntityCount, b: EntityCount): number {
  return b.mentions - a.mentions || b.articles - a.articles || compareText(a.name, b.name)
}
