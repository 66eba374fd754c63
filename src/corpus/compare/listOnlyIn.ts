import type { Row, Table } from '../../types/result.ts'
import { articlesOfEntities } from './articlesOfEntities.ts'
import { titleOf } from './comparison.ts'
import type { Comparison } from './comparison.ts'

export interface OnlyIn extends Row {
  readonly article: string
  readonly title: string
  /** Names of entities that no other article names, the most prominent first. */
  readonly entities: readonly string[]
  /** Words between quotation marks that no other article has. */
  readonly quotes: readonly string[]
}

/** What tells quotes apart where two articles have one id. */
export const quoteKey = ({ id, text }: { readonly id: string; readonly text: string }): string => `${id} ${text}`

/** Entities and quotes of one article only. `sharedQuotes` holds the keys of quotes that other articles have too. */
export function listOnlyIn(comparison: Comparison, sharedQuotes: ReadonlySet<string>): OnlyIn[] {
  const within = articlesOfEntities(comparison)
  return comparison.articles.map((article, a) => {
    const own = [...comparison.salience[a]!].filter(([entity]) => within[entity]!.length === 1)
    const quotes = article.quotes.filter((quote) => quote.kind !== 'indirect' && !sharedQuotes.has(quoteKey(quote)))
    return {
      article: article.id,
      title: titleOf(article),
      entities: own
        .sort(([i, m], [j, n]) => n - m || i - j)
        .map(([entity]) => comparison.linked.entities[entity]!.name),
      quotes: [...new Set(quotes.map(({ text }) => text))],
    }
  })
}

export const onlyInTable = (rows: readonly OnlyIn[]): Table => ({
  name: 'onlyIn',
  title: 'Named or quoted by one article only',
  columns: [
    { key: 'article', heading: 'Id', kind: 'name', hidden: true },
    { key: 'title', heading: 'Article', kind: 'title' },
    { key: 'entities', heading: 'Names', kind: 'text' },
    { key: 'quotes', heading: 'Quotes', kind: 'list' },
  ],
  rows,
})
