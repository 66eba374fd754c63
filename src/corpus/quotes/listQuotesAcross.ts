import type { Column } from '../../types/result.ts'
import type { Question } from '../question.ts'
import { askQuotes, type KeptQuotes, type QuoteFilter, type QuoteLayer } from './selectQuotes.ts'
import { groupSameQuotes, type QuoteGroup } from './groupSameQuotes.ts'

const columns: readonly Column[] = [
  { key: 'speaker', heading: 'Speaker', kind: 'name' },
  { key: 'text', heading: 'Said', kind: 'prose' },
  { key: 'count', heading: 'Articles', kind: 'count' },
  { key: 'variants', heading: 'In each', kind: 'list' },
]

/** The same words in several articles, as each of them gives them. */
export function listQuotesAcross(filter: QuoteFilter = {}): Question<KeptQuotes, readonly QuoteGroup[], QuoteLayer> {
  return askQuotes(filter, (quotes) => {
    const groups = groupSameQuotes(
      quotes.map(({ article, speaker, quote: { id, kind, text, quoted, said } }) => {
        return { id, article: article.id, speaker: speaker?.name ?? null, kind, text, quoted, said }
      }),
      quotes.map(({ place }) => place),
    ).slice(0, filter.top ?? undefined)
    const rows = groups.map(({ speaker, said, articles, variants }) => ({
      speaker,
      text: said,
      count: articles.length,
      variants: variants.map(({ article, wording, said }) => `${article} (${wording}): ${said}`),
    }))
    return { data: groups, tables: [{ name: 'across', title: 'Quoted by several articles', columns, rows }] }
  })
}
