import type { Row } from '../../types/result.ts'
import type { Wording } from '../quotes/groupSameQuotes.ts'
import type { Part } from './comparison.ts'

export interface SameQuote extends Row {
  /** Its longest wording. */
  readonly text: string
  /** The same as it is printed. */
  readonly said: string
  readonly speaker: string | null
  /** Ids of the articles that have it, two or more. */
  readonly articles: readonly string[]
  /** The same, by the name that other answers have. */
  readonly articleIds: readonly string[]
  readonly count: number
  /** As each article gives it. */
  readonly quotes: readonly {
    readonly id: string
    readonly article: string
    readonly text: string
    readonly wording: Wording
  }[]
}

export const sameQuotes: Part<SameQuote> = {
  title: 'Quoted by several articles',
  columns: [
    { key: 'text', heading: 'Said', kind: 'text', show: ({ said }) => said ?? null },
    { key: 'speaker', heading: 'Speaker', kind: 'name' },
    { key: 'count', heading: 'Articles', kind: 'count' },
    { key: 'articles', heading: 'In', kind: 'list' },
    { key: 'articleIds', heading: 'Ids', kind: 'list', hidden: true },
    { key: 'quotes', heading: 'As each has it', kind: 'list', hidden: true },
  ],
  rows: (comparison) =>
    comparison.sameQuotes.map(({ text, said, speaker, articles, variants }) => ({
      ...{ text, said, speaker, articles, articleIds: articles, count: articles.length },
      quotes: variants.map(({ id, article, text, wording }) => ({ id, article, text, wording })),
    })),
}
