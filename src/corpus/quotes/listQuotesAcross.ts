import type { Column } from '../../types/result.ts'
import type { Question } from '../question.ts'
import { askQuotes, type QuoteFilter, type KeptQuotes } from './selectQuotes.ts'
import { groupSameQuotes, type QuoteGroup } from './groupSameQuotes.ts'

const columns: readonly Column[] = [
  { key: 'speaker', heading: 'Speaker', kind: 'name' },
  { key: 'text', heading: 'Said', kind: 'prose' },
  { key: 'count', heading: 'Articles', kind: 'count' },
  { key: 'variants', heading: 'In each', kind: 'list' },
]

/** The same words in several articles, as each of them gives them. */
export function listQuotesAcross(
  filter: QuoteFilter = {},
): Question<KeptQuotes, readonly QuoteGroup[], 'entities' | 'quotes'> {
  return askQuotes(filter, (quotes) => {
    const groups = groupSameQuotes(
      quotes.map(({ article, speaker, quote: { id, kind, text, quoted } }) => {
        return { id, article, speaker: speaker?.name ?? null, kind, text, quoted }
      }),
      quotes.map(({ place }) => place),
    )
    const rows = groups.map(({ speaker, text, articles, variants }) => ({
      speaker,
      text,
      count: articles.length,
      variants: variants.map(({ article, wording, text }) => `${article} (${wording}): ${text}`),
    }))
    return { data: groups, tables: [{ name: 'across', title: 'Quoted by several articles', columns, rows }] }
  })
}
