import { readableText } from '../../language/readableText.ts'
import type { Annotated } from '../../types/annotator.ts'
import { usualConfidence } from '../../types/choices.ts'
import { nameTypes } from '../../types/layers.ts'
import type { Mention, NameType, Quote, QuoteKind } from '../../types/layers.ts'
import type { NameCorrections } from '../../types/nameCorrections.ts'
import type { Column, Result, Row } from '../../types/result.ts'
import type { Span } from '../../types/span.ts'
import { linkAcrossArticles } from '../linkEntities.ts'
import { contentSpans } from '../quotes/saidIn.ts'
import { readingOf } from './readingOf.ts'
import type { OpenQuote } from './readingOf.ts'

/** A place where a name stands. */
export interface MarkedName extends Row {
  readonly text: string
  readonly type: NameType
  /** Whom or what it names; null where that may be one of several. */
  readonly name: string | null
  readonly start: number
  readonly end: number
}

export interface MarkedQuote extends Row {
  readonly id: string
  /** The speaker's name in the article; null where that is no single entity. */
  readonly speaker: string | null
  /** The speaker as the text has it. */
  readonly speakerText: string | null
  readonly kind: QuoteKind
  readonly text: string
  readonly cue: string | null
  readonly start: number
  readonly end: number
  /** Where the words stand that are said, without a cue between them. */
  readonly parts: readonly { readonly start: number; readonly end: number }[]
  readonly speakerStart: number | null
  readonly speakerEnd: number | null
  readonly cueStart: number | null
  readonly cueEnd: number | null
  readonly confidence: number
  /** False where the words are sure and whose they are is not: then nothing is said of the speaker. */
  readonly speakerSure: boolean
}

/** An article to be read: its text, and the places in it where names and quotes stand. */
export interface MarkedArticle {
  readonly id: string
  readonly path: string | null
  readonly title: string | null
  readonly published: string | null
  readonly source: string | null
  readonly url: string | null
  readonly byline: string | null
  readonly text: string
  readonly quotes: readonly MarkedQuote[]
  readonly names: readonly MarkedName[]
}

export type MarkedLayer = 'paragraphs' | 'mentions' | 'entities' | 'quotes'

const quoteColumns: readonly Column[] = [
  { key: 'id', heading: 'Id', kind: 'text', hidden: true },
  {
    key: 'speaker',
    heading: 'Speaker',
    kind: 'name',
    show: ({ speaker, speakerText, speakerSure }) => (speakerSure === false ? '(not sure)' : (speaker ?? speakerText!)),
  },
  { key: 'speakerText', heading: 'In the text', kind: 'text', hidden: true },
  { key: 'kind', heading: 'Kind', kind: 'text' },
  { key: 'text', heading: 'Said', kind: 'prose' },
  { key: 'cue', heading: 'Cue', kind: 'text' },
  { key: 'start', heading: 'Start', kind: 'count' },
  { key: 'end', heading: 'End', kind: 'count' },
  { key: 'speakerStart', heading: 'Speaker from', kind: 'count', hidden: true },
  { key: 'speakerEnd', heading: 'Speaker to', kind: 'count', hidden: true },
  { key: 'cueStart', heading: 'Cue from', kind: 'count', hidden: true },
  { key: 'cueEnd', heading: 'Cue to', kind: 'count', hidden: true },
  { key: 'confidence', heading: 'Sure', kind: 'share' },
  { key: 'speakerSure', heading: 'Speaker sure', kind: 'text', hidden: true },
]
const nameColumns: readonly Column[] = [
  { key: 'text', heading: 'In the text', kind: 'text' },
  { key: 'type', heading: 'Type', kind: 'text' },
  { key: 'name', heading: 'Name', kind: 'name' },
  { key: 'start', heading: 'Start', kind: 'count' },
  { key: 'end', heading: 'End', kind: 'count' },
]

export interface MarkOptions {
  readonly minConfidence?: number | undefined
  /** A person's own word on names. */
  readonly corrections?: NameCorrections | undefined
}

/** One article with its names and quotes marked, for reading it. */
export function markArticle(
  article: Annotated<MarkedLayer>,
  { minConfidence = usualConfidence, corrections }: MarkOptions = {},
): Result<MarkedArticle> {
  const { id, path, title, published, source, url, byline, text } = article
  const linked = linkAcrossArticles([article], corrections)
  const entityOf = (entity: number): number | null => linked.indexOf(0, entity)
  const nameOf = (entity: number | null): string | null => linked.entities[entity ?? -1]?.name ?? null
  const quotes = article.quotes
    .flatMap((quote) => asSureAs(quote, minConfidence) ?? [])
    .map((quote) => ({ ...quote, speaker: quote.speaker && withEntity(quote.speaker, entityOf) }))
  const mentions = article.mentions
    .filter(isName)
    // What a person has dropped is no name.
    .filter(({ entity }) => entity === null || entityOf(entity) !== null)
    .map((mention) => withEntity(mention, entityOf))
  const markedQuotes = quotes.map((quote) => markQuote(quote, text, nameOf(quote.speaker?.entity ?? null)))
  const names = mentions.map(({ start, end, text, type, entity }) => {
    return { text: readableText(text), type, name: nameOf(entity), start, end }
  })
  return {
    data: { id, path, title, published, source, url, byline, text, quotes: markedQuotes, names },
    tables: [
      { name: 'quotes', title: 'Quotes', columns: quoteColumns, rows: markedQuotes },
      { name: 'names', title: 'Names', columns: nameColumns, rows: names },
    ],
    reading: readingOf({ ...article, entities: linked.entities }, mentions, quotes),
    notes: linked.notes,
  }
}

const isName = (mention: Mention): mention is Mention & { readonly type: NameType } =>
  (nameTypes as readonly string[]).includes(mention.type)

const withEntity = <Place extends { readonly entity: number | null }>(
  place: Place,
  entityOf: (entity: number) => number | null,
): Place => ({ ...place, entity: place.entity === null ? null : entityOf(place.entity) })

/** Nothing where not even the words are sure. */
function asSureAs(quote: Quote, least: number): OpenQuote | null {
  const { confidence, contentConfidence } = quote
  if (confidence >= least) return { ...quote, speakerSure: true }
  return contentConfidence < least ? null : { ...quote, confidence: contentConfidence, speakerSure: false }
}

function markQuote(quote: OpenQuote, articleText: string, speakerName: string | null): MarkedQuote {
  const { id, kind, start, end, confidence, speakerSure } = quote
  const { speaker, cue } = speakerSure ? quote : { speaker: null, cue: null }
  const [speakerAt, cueAt] = [speaker ?? nowhere, cue ?? nowhere]
  return {
    id,
    speaker: speaker && speakerName,
    speakerText: speaker && readableText(speaker.text),
    ...{ kind, text: readableText(quote.text), cue: cue && readableText(cue.text), start, end },
    parts: contentSpans(articleText, quote).flat().map(spanOf),
    ...{ speakerStart: speakerAt.start, speakerEnd: speakerAt.end },
    ...{ cueStart: cueAt.start, cueEnd: cueAt.end },
    ...{ confidence, speakerSure },
  }
}

const nowhere = { start: null, end: null }

const spanOf = ({ start, end }: Span): Span & Row => ({ start, end })
