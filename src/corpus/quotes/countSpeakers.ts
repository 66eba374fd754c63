import type { Cell, Column, Row } from '../../types/result.ts'
import { answerOf } from '../question.ts'
import type { Question } from '../question.ts'
import { groupBySpeaker } from './groupBySpeaker.ts'
import type { SpeakerGroup } from './groupBySpeaker.ts'
import { askQuotes } from './selectQuotes.ts'
import type { KeptQuotes, QuoteFilter, QuoteLayer } from './selectQuotes.ts'

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

const columns: readonly Column[] = [
  { key: 'speaker', heading: 'Speaker', kind: 'name', show: nameOf },
  { key: 'type', heading: 'Type', kind: 'text' },
  { key: 'quotes', heading: 'Quotes', kind: 'count' },
  { key: 'direct', heading: 'Direct', kind: 'count' },
  { key: 'mixed', heading: 'Mixed', kind: 'count' },
  { key: 'indirect', heading: 'Indirect', kind: 'count' },
  { key: 'articles', heading: 'Articles', kind: 'count' },
  { key: 'speakerText', heading: 'In the text', kind: 'text', hidden: true },
]

function nameOf({ speaker, speakerText }: Row): Cell {
  return speaker ?? speakerText ?? '(unnamed)'
}

/** How much each speaker is quoted, the most quoted first. */
export function countSpeakers(filter: QuoteFilter = {}): Question<KeptQuotes, readonly SpeakerCount[], QuoteLayer> {
  return askQuotes(filter, (quotes) => {
    const rows = groupBySpeaker(quotes)
      .map(countGroup)
      .sort((a, b) => b.quotes - a.quotes)
    return answerOf({ name: 'speakers', title: 'Speakers', columns }, rows)
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
