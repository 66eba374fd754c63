import type { Row, Table } from '../../types/result.ts'
import { groupSameQuotes } from '../sameQuotes/groupSameQuotes.ts'
import type { Wording } from '../sameQuotes/wording.ts'
import type { Comparison } from './comparison.ts'

export interface SameQuote extends Row {
  /** Its longest wording. */
  readonly text: string
  readonly speaker: string | null
  /** Ids of the articles that have it, two or more. */
  readonly articles: readonly string[]
  readonly count: number
  /** As each article gives it. */
  readonly quotes: readonly {
    readonly id: string
    readonly article: string
    readonly text: string
    readonly wording: Wording
  }[]
}

/** Quotes that several articles have, whole or in part. */
export function listSameQuotes({ articles, linked }: Comparison): SameQuote[] {
  const nameOf = (article: number, entity: number | null): string | null => {
    const index = entity === null ? null : linked.indexOf(article, entity)
    return index === null ? null : linked.entities[index]!.name
  }
  const quotes = articles.flatMap(({ id: article, quotes }, a) =>
    quotes.map(({ id, kind, text, quoted, speaker }) => {
      return { id, article, speaker: nameOf(a, speaker?.entity ?? null), kind, text, quoted }
    }),
  )
  const places = articles.flatMap(({ quotes }, a) => quotes.map(() => a))
  return groupSameQuotes(quotes, places).map(({ text, speaker, articles, variants }) => ({
    ...{ text, speaker, articles, count: articles.length },
    quotes: variants.map(({ id, article, text, wording }) => ({ id, article, text, wording })),
  }))
}

export const sameQuotesTable = (rows: readonly SameQuote[]): Table => ({
  name: 'sameQuotes',
  title: 'Quoted by several articles',
  columns: [
    { key: 'text', heading: 'Said', kind: 'text' },
    { key: 'speaker', heading: 'Speaker', kind: 'name' },
    { key: 'count', heading: 'Articles', kind: 'count' },
    { key: 'articles', heading: 'In', kind: 'list' },
    { key: 'quotes', heading: 'As each has it', kind: 'list', hidden: true },
  ],
  rows,
})
