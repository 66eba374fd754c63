import { groupBy } from '../../algorithms/multimap.ts'
import type { Column, Row } from '../../types/result.ts'
import { answerOf } from '../question.ts'
import type { Question } from '../question.ts'
import { askQuotes } from './selectQuotes.ts'
import type { QuoteFilter, KeptQuotes, SelectedQuote } from './selectQuotes.ts'

export interface SpeakerCount extends Row {
  /** null for all speakers together who are no single entity. */
  readonly speaker: string | null
  readonly type: string | null
  readonly quotes: number
  readonly direct: number
  readonly mixed: number
  readonly indirect: number
  /** In how many articles. */
  readonly articles: number
}

const columns: readonly Column[] = [
  { key: 'speaker', heading: 'Speaker', kind: 'name', show: ({ speaker }) => speaker ?? '(nobody by name)' },
  { key: 'type', heading: 'Type', kind: 'text' },
  { key: 'quotes', heading: 'Quotes', kind: 'count' },
  { key: 'direct', heading: 'Direct', kind: 'count' },
  { key: 'mixed', heading: 'Mixed', kind: 'count' },
  { key: 'indirect', heading: 'Indirect', kind: 'count' },
  { key: 'articles', heading: 'Articles', kind: 'count' },
]

/** How much each speaker is quoted, the most quoted first. */
export function countSpeakers(
  filter: QuoteFilter = {},
): Question<KeptQuotes, readonly SpeakerCount[], 'entities' | 'quotes'> {
  return askQuotes(filter, (quotes) => {
    const groups = groupBy(quotes, ({ speaker }) => speaker)
    const rows = [...groups.values()].map(countGroup).sort((a, b) => b.quotes - a.quotes)
    return answerOf({ name: 'speakers', title: 'Speakers', columns }, rows)
  })
}

function countGroup(group: readonly SelectedQuote[]): SpeakerCount {
  const speaker = group[0]?.speaker ?? null
  const ofKind = (kind: string): number => group.filter(({ quote }) => quote.kind === kind).length
  return {
    speaker: speaker?.name ?? null,
    type: speaker?.type ?? null,
    quotes: group.length,
    direct: ofKind('direct'),
    mixed: ofKind('mixed'),
    indirect: ofKind('indirect'),
    articles: new Set(group.map(({ place }) => place)).size,
  }
}
