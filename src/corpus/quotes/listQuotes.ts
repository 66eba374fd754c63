import type { Column, Row } from '../../types/result.ts'
import type { QuoteKind } from '../../types/layers.ts'
import { answerOf } from '../question.ts'
import type { Question } from '../question.ts'
import { askQuotes } from './selectQuotes.ts'
import type { QuoteFilter, KeptQuotes } from './selectQuotes.ts'

export type { QuoteFilter } from './selectQuotes.ts'

export interface ListedQuote extends Row {
  readonly id: string
  readonly article: string
  /** The article's title, or its id where it has none. */
  readonly title: string
  /** The entity's name over all articles; null where the speaker is no single entity. */
  readonly speaker: string | null
  /** The speaker as the text has it: `the minister`, `he`. */
  readonly speakerText: string | null
  readonly kind: QuoteKind
  readonly text: string
  /** The stretches between quotation marks. */
  readonly quoted: readonly string[]
  readonly cue: string | null
  readonly start: number
  readonly end: number
  readonly confidence: number
}

const columns: readonly Column[] = [
  { key: 'id', heading: 'Quote', kind: 'text', hidden: true },
  {
    key: 'speaker',
    heading: 'Speaker',
    kind: 'name',
    show: ({ speaker, speakerText }) => speaker ?? speakerText ?? null,
  },
  { key: 'speakerText', heading: 'In the text', kind: 'text', hidden: true },
  { key: 'cue', heading: 'Cue', kind: 'text' },
  { key: 'text', heading: 'Said', kind: 'prose' },
  { key: 'quoted', heading: 'Between marks', kind: 'list', hidden: true },
  { key: 'kind', heading: 'Kind', kind: 'text' },
  { key: 'article', heading: 'Id', kind: 'text', hidden: true },
  { key: 'title', heading: 'Article', kind: 'title' },
  { key: 'start', heading: 'Start', kind: 'count', hidden: true },
  { key: 'end', heading: 'End', kind: 'count', hidden: true },
  { key: 'confidence', heading: 'Sure', kind: 'share' },
]

/** Who said what, in the order of the articles and their texts. */
export function listQuotes(
  filter: QuoteFilter = {},
): Question<KeptQuotes, readonly ListedQuote[], 'entities' | 'quotes'> {
  return askQuotes(filter, (quotes) => {
    const rows = quotes.map(({ article, title, speaker, quote }) => ({
      id: quote.id,
      article,
      title,
      speaker: speaker?.name ?? null,
      speakerText: quote.speaker?.text ?? null,
      kind: quote.kind,
      text: quote.text,
      quoted: quote.quoted,
      cue: quote.cue,
      start: quote.start,
      end: quote.end,
      confidence: quote.confidence,
    }))
    return answerOf({ name: 'quotes', title: 'Quotes', columns }, rows)
  })
}
