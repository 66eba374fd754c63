import type { Row } from '../../types/result.ts'
import { articlesOfEntities } from '../stories/coverage.ts'
import { titleShown } from '../question.ts'
import type { Comparison, Part } from './comparison.ts'

export interface OnlyIn extends Row {
  readonly article: string
  readonly title: string | null
  /** Names of entities that no other article names, the most prominent first. */
  readonly entities: readonly string[]
  /** Words between quotation marks that no other article has. */
  readonly quotes: readonly string[]
}

export const onlyIn: Part<OnlyIn> = {
  title: 'Named or quoted by one article only',
  columns: [
    { key: 'article', heading: 'Id', kind: 'name', hidden: true },
    { key: 'title', heading: 'Article', kind: 'title', show: titleShown, article: 'article' },
    { key: 'entities', heading: 'Names', kind: 'text' },
    { key: 'quotes', heading: 'Quotes', kind: 'list' },
  ],
  rows: listOnlyIn,
}

/** What tells quotes apart where two articles have one id. */
const quoteKey = ({ id, text }: { readonly id: string; readonly text: string }): string => `${id} ${text}`

/** Entities and quotes of one article only. */
function listOnlyIn(comparison: Comparison): OnlyIn[] {
  const within = articlesOfEntities(comparison)
  const sharedQuotes = new Set(comparison.sameQuotes.flatMap(({ variants }) => variants.map(quoteKey)))
  return comparison.articles.map((article, a) => {
    const own = [...comparison.salience[a]!].filter(([entity]) => within[entity]!.length === 1)
    const quotes = article.quotes.filter((quote) => quote.kind !== 'indirect' && !sharedQuotes.has(quoteKey(quote)))
    return {
      article: article.id,
      title: article.title,
      entities: own
        .sort(([i, m], [j, n]) => n - m || i - j)
        .map(([entity]) => comparison.linked.entities[entity]!.name),
      quotes: [...new Set(quotes.map(({ text }) => text))],
    }
  })
}
