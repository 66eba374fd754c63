import type { Row, Table } from '../../types/result.ts'
import type { Comparison } from './comparison.ts'
import { readTerms } from './readTerms.ts'

export interface SameQuote extends Row {
  readonly text: string
  readonly speaker: string | null
  /** Ids of the articles that have it, two or more. */
  readonly articles: readonly string[]
  readonly count: number
  /** The quotes' own ids. */
  readonly quotes: readonly string[]
}

/** Quotes that several articles have, word for word but for case, marks and endings. */
export function listSameQuotes({ articles, linked }: Comparison): SameQuote[] {
  const groups = new Map<string, { article: number; quote: number }[]>()
  articles.forEach(({ quotes }, article) => {
    quotes.forEach(({ text, kind }, quote) => {
      const key = readTerms(text).join(' ')
      const group = groups.get(key)
      if (kind === 'indirect' || key === '') return
      if (group === undefined) groups.set(key, [{ article, quote }])
      else group.push({ article, quote })
    })
  })
  return [...groups.values()].flatMap((group) => {
    const within = [...new Set(group.map(({ article }) => article))]
    if (within.length < 2) return []
    const [first] = group
    const { text, speaker } = articles[first!.article]!.quotes[first!.quote]!
    const entity = speaker?.entity == null ? null : linked.indexOf(first!.article, speaker.entity)
    return [
      {
        text,
        speaker: entity === null ? null : linked.entities[entity]!.name,
        articles: within.map((article) => articles[article]!.id),
        count: within.length,
        quotes: group.map(({ article, quote }) => articles[article]!.quotes[quote]!.id),
      },
    ]
  })
}

export const sameQuotesTable = (rows: readonly SameQuote[]): Table => ({
  name: 'sameQuotes',
  title: 'Quoted by several articles',
  columns: [
    { key: 'text', heading: 'Said', kind: 'text' },
    { key: 'speaker', heading: 'Speaker', kind: 'name' },
    { key: 'count', heading: 'Articles', kind: 'count' },
    { key: 'articles', heading: 'Ids', kind: 'text', hidden: true },
    { key: 'quotes', heading: 'Quote ids', kind: 'text', hidden: true },
  ],
  rows,
})
