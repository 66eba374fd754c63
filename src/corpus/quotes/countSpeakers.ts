import { groupBy } from '../../algorithms/multimap.ts'
import type { ArticleGrouping } from '../../types/choices.ts'
import type { Cell, Column, Row } from '../../types/result.ts'
import { groupArticles, groupColumns, trendTables } from '../grouping.ts'
import { answerOf, arrange } from '../question.ts'
import type { Question } from '../question.ts'
import { groupBySpeaker } from './groupBySpeaker.ts'
import type { SpeakerGroup } from './groupBySpeaker.ts'
import { askQuotes } from './selectQuotes.ts'
import type { KeptQuotes, QuoteFilter, QuoteLayer, SelectedQuote } from './selectQuotes.ts'

export interface SpeakerCount extends Row {
  /** null for a speaker who is no single entity. */
  readonly speaker: string | null
  readonly type: string | null
  readonly quotes: number
  readonly direct: number
  readonly mixed: number
  readonly indirect: number
  /** In how many articles. */
  readonly articles: number
  /** What such a speaker is called: `officials`; null for those together whom no words tell apart. */
  readonly speakerText: string | null
}

const speakerColumn: Column = { key: 'speaker', heading: 'Speaker', kind: 'name', show: nameOf }
const quotesColumn: Column = { key: 'quotes', heading: 'Quotes', kind: 'count' }
const columns: readonly Column[] = [
  speakerColumn,
  { key: 'type', heading: 'Type', kind: 'text' },
  quotesColumn,
  { key: 'direct', heading: 'Direct', kind: 'count' },
  { key: 'mixed', heading: 'Mixed', kind: 'count' },
  { key: 'indirect', heading: 'Indirect', kind: 'count' },
  { key: 'articles', heading: 'Articles', kind: 'count' },
  { key: 'speakerText', heading: 'In the text', kind: 'text', hidden: true },
]

function nameOf({ speaker, speakerText }: Row): Cell {
  return speaker ?? speakerText ?? '(unnamed)'
}

/** How much each speaker is quoted, the most quoted first; with `by`, in each article, publication or period. */
export function countSpeakers({
  by = null,
  ...filter
}: QuoteFilter & { readonly by?: ArticleGrouping | null } = {}): Question<
  KeptQuotes,
  readonly SpeakerCount[],
  QuoteLayer
> {
  return askQuotes(filter, (quotes, articles) => {
    const { top, sort } = filter
    const count = (some: readonly SelectedQuote[]): SpeakerCount[] => {
      const rows = groupBySpeaker(some).map(countGroup)
      return arrange(
        rows.sort((a, b) => b.quotes - a.quotes),
        { sort },
      )
    }
    const first = <Item>(rows: readonly Item[]): Item[] => rows.slice(0, top ?? undefined)
    if (by === null) return answerOf({ name: 'speakers', title: 'Speakers', columns }, first(count(quotes)))
    const byPlace = groupBy(quotes, ({ place }) => place)
    const counts = groupArticles(articles, by).map(({ head, places }) =>
      count([...places].flatMap((place) => byPlace.get(place) ?? [])).map((row) => ({ ...head, ...row })),
    )
    const rows = counts.flatMap(first)
    const named = counts.flat().map((row) => ({ ...row, speaker: nameOf(row) }))
    const trends = trendTables(named, by, { name: speakerColumn, count: quotesColumn }, top)
    const table = { name: 'speakers', title: 'Speakers', columns: [...groupColumns(by), ...columns], rows }
    return { data: rows, tables: [table, ...trends] }
  })
}

function countGroup({ speaker, words, quotes }: SpeakerGroup): SpeakerCount {
  const ofKind = (kind: string): number => quotes.filter(({ quote }) => quote.kind === kind).length
  return {
    speaker: speaker?.name ?? null,
    type: speaker?.type ?? null,
    quotes: quotes.length,
    direct: ofKind('direct'),
    mixed: ofKind('mixed'),
    indirect: ofKind('indirect'),
    articles: new Set(quotes.map(({ place }) => place)).size,
    speakerText: words,
  }
}
