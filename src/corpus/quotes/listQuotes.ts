import type { Column, Result, Row } from '../../types/result.ts'
import type { NameType, QuoteKind } from '../../types/layers.ts'
import type { CorpusEntity } from '../linkEntities.ts'
import { answerOf, arrange, articleColumns } from '../question.ts'
import type { Question } from '../question.ts'
import { askQuotes } from './selectQuotes.ts'
import type { KeptQuotes, QuoteFilter, QuoteLayer, SelectedQuote } from './selectQuotes.ts'
import { shortIds } from '../../algorithms/shortIds.ts'

export type { QuoteFilter } from './selectQuotes.ts'

export interface ListedQuote extends Row {
  readonly id: string
  readonly article: string
  readonly title: string | null
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
  /** The id with as much of the article's as tells it from the others here: `explain` takes it, too. */
  readonly shortId: string
  /** The words as they are printed: direct ones between marks, and … where a cue interrupts them. */
  readonly said: string
  /** The text of the sentences that quote and cue stand in. */
  readonly sentence: string
  readonly speakerType: NameType | null
  /** What the article, else what most articles call the speaker: `Foreign Minister`. */
  readonly role: string | null
  readonly speakerStart: number | null
  readonly speakerEnd: number | null
  readonly cueStart: number | null
  readonly cueEnd: number | null
  readonly published: string | null
  readonly source: string | null
  readonly url: string | null
  readonly path: string | null
  /** False where the words are sure and whose they are is not: then nothing is said of the speaker. */
  readonly speakerSure: boolean
}

const columns: readonly Column[] = [
  { key: 'id', heading: 'Quote', kind: 'text', show: ({ shortId }) => shortId ?? null },
  {
    key: 'speaker',
    heading: 'Speaker',
    kind: 'name',
    show: ({ speaker, speakerText, speakerSure }) =>
      speakerSure === false ? '(not sure)' : (speaker ?? speakerText ?? '(unnamed)'),
  },
  { key: 'speakerText', heading: 'In the text', kind: 'text', hidden: true },
  { key: 'cue', heading: 'Cue', kind: 'text' },
  { key: 'text', heading: 'Said', kind: 'prose', show: ({ said }) => said ?? null },
  { key: 'quoted', heading: 'Between marks', kind: 'list', hidden: true },
  { key: 'kind', heading: 'Kind', kind: 'text', hidden: true },
  ...articleColumns,
  { key: 'start', heading: 'Start', kind: 'count', hidden: true },
  { key: 'end', heading: 'End', kind: 'count', hidden: true },
  { key: 'confidence', heading: 'Sure', kind: 'share' },
  { key: 'shortId', heading: 'Quote', kind: 'text', hidden: true },
  { key: 'said', heading: 'Said', kind: 'prose', hidden: true },
  { key: 'sentence', heading: 'Sentence', kind: 'prose', hidden: true },
  { key: 'speakerType', heading: 'Type', kind: 'text', hidden: true },
  { key: 'role', heading: 'Role', kind: 'text', hidden: true },
  { key: 'speakerStart', heading: 'Speaker from', kind: 'count', hidden: true },
  { key: 'speakerEnd', heading: 'Speaker to', kind: 'count', hidden: true },
  { key: 'cueStart', heading: 'Cue from', kind: 'count', hidden: true },
  { key: 'cueEnd', heading: 'Cue to', kind: 'count', hidden: true },
  { key: 'published', heading: 'Published', kind: 'text', hidden: true },
  { key: 'source', heading: 'Source', kind: 'text', hidden: true },
  { key: 'url', heading: 'Address', kind: 'text', hidden: true },
  { key: 'path', heading: 'Path', kind: 'text', hidden: true },
  { key: 'speakerSure', heading: 'Speaker sure', kind: 'text', hidden: true },
]

/** Who said what, in the order of the articles and their texts. */
export function listQuotes(filter: QuoteFilter = {}): Question<KeptQuotes, readonly ListedQuote[], QuoteLayer> {
  const list = (quotes: readonly SelectedQuote[], articles: readonly KeptQuotes[]): Result<readonly ListedQuote[]> => {
    const short = shortIds(articles.map(({ id }) => id))
    const rows = quotes.map((quote) => rowOf(quote, short.get(quote.article.id)!))
    return answerOf({ name: 'quotes', title: 'Quotes', columns }, arrange(rows, filter))
  }
  return askQuotes(filter, list, 'left open')
}

function rowOf({ article, quote, speaker, speakerSure }: SelectedQuote, shortArticle: string): ListedQuote {
  const { id, kind, text, quoted, start, end, confidence, said, sentence, cue } = quote
  const { published, source, url, path } = article
  const [speakerSpan, cueSpan] = [quote.speaker ?? nowhere, cue ?? nowhere]
  return {
    ...{ id, article: article.id, title: article.title },
    speaker: speaker?.name ?? null,
    speakerText: quote.speaker?.text ?? null,
    ...{ kind, text, quoted, cue: cue?.text ?? null, start, end, confidence },
    shortId: shortArticle + id.slice(id.lastIndexOf('#')),
    ...{ said, sentence },
    speakerType: speaker?.type ?? null,
    role: roleOf(article, quote.speaker?.entity ?? null, speaker),
    ...{ speakerStart: speakerSpan.start, speakerEnd: speakerSpan.end },
    ...{ cueStart: cueSpan.start, cueEnd: cueSpan.end },
    ...{ published, source, url, path, speakerSure },
  }
}

const nowhere = { start: null, end: null }

function roleOf({ entities }: KeptQuotes, entity: number | null, speaker: CorpusEntity | null): string | null {
  if (entity === null || speaker === null) return null
  return entities[entity]!.roles[0] ?? speaker.roles[0] ?? null
}
