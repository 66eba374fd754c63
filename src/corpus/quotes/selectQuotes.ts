import { readableText } from '../../language/readableText.ts'
import type { Annotated } from '../../types/annotator.ts'
import type { Entity, Quote, QuoteKind } from '../../types/layers.ts'
import type { NameCorrections } from '../../types/nameCorrections.ts'
import type { Result } from '../../types/result.ts'
import { findEntities } from '../findEntities.ts'
import { linkAcrossArticles } from '../linkEntities.ts'
import type { CorpusEntity } from '../linkEntities.ts'
import { question, titleOf } from '../question.ts'
import type { Question } from '../question.ts'

export interface QuoteFilter {
  /** Of this entity, found by any of its names. */
  readonly person?: string | null
  readonly kind?: QuoteKind | null
  /** 0 to 1. */
  readonly minConfidence?: number
  /** Only quotes whose speaker is no entity. */
  readonly unattributed?: boolean
  /** A person's own word on names. */
  readonly corrections?: NameCorrections | undefined
}

/** What is kept of a quote: its words, not its article's. */
interface KeptQuote extends Pick<Quote, 'id' | 'kind' | 'text' | 'start' | 'end' | 'confidence'> {
  readonly quoted: readonly string[]
  readonly cue: string | null
  readonly speaker: { readonly text: string; readonly entity: number | null } | null
}

/** What is kept of an article. */
export interface KeptQuotes {
  readonly id: string
  readonly title: string
  readonly entities: readonly Entity[]
  readonly quotes: readonly KeptQuote[]
}

export interface SelectedQuote {
  readonly article: string
  /** Which of all articles it is: two may have one id. */
  readonly place: number
  /** The article's title, or its id where it has none. */
  readonly title: string
  readonly quote: KeptQuote
  readonly speaker: CorpusEntity | null
}

/**
 * A question about the quotes that a filter lets through: they are kept in one way, whatever is made of them in the
 * end.
 */
export function askQuotes<Data>(
  filter: QuoteFilter,
  answer: (quotes: readonly SelectedQuote[]) => Result<Data>,
): Question<KeptQuotes, Data, 'entities' | 'quotes'> {
  return question({
    requires: ['entities', 'quotes'],
    keep: keepQuotes,
    answer(articles) {
      const { quotes, notes } = selectQuotes(articles, filter)
      return { ...answer(quotes), notes }
    },
  })
}

function keepQuotes(article: Annotated<'entities' | 'quotes'>): KeptQuotes {
  const quotes = article.quotes.map(({ id, kind, text, start, end, confidence, quoted, cue, speaker }) => ({
    ...{ id, kind, text: readableText(text), start, end, confidence },
    quoted: quoted.map((span) => readableText(article.text.slice(span.start, span.end))),
    cue: cue && readableText(cue.text),
    speaker: speaker && { text: readableText(speaker.text), entity: speaker.entity },
  }))
  return { id: article.id, title: titleOf(article), entities: article.entities, quotes }
}

/** The quotes that a filter lets through, each with its speaker as linked over all articles. */
function selectQuotes(
  articles: readonly KeptQuotes[],
  filter: QuoteFilter,
): { readonly quotes: readonly SelectedQuote[]; readonly notes: readonly string[] } {
  const linked = linkAcrossArticles(articles, filter.corrections)
  const found = filter.person == null ? null : findEntities(filter.person, linked.entities)
  const wanted = found === null ? null : new Set(found.indices)
  const quotes = articles.flatMap(({ id, title, quotes }, a) =>
    quotes.flatMap((quote) => {
      const entity = quote.speaker?.entity ?? null
      const index = entity === null ? null : linked.indexOf(a, entity)
      if (!passes(quote, index, wanted, filter)) return []
      return [
        { article: id, place: a, title, quote, speaker: index === null ? null : (linked.entities[index] ?? null) },
      ]
    }),
  )
  return { quotes, notes: [...linked.notes, ...(found?.notes ?? [])] }
}

function passes(
  quote: KeptQuote,
  speaker: number | null,
  wanted: ReadonlySet<number> | null,
  { kind, minConfidence = 0, unattributed }: QuoteFilter,
): boolean {
  if (wanted !== null && (speaker === null || !wanted.has(speaker))) return false
  if (unattributed === true && speaker !== null) return false
  return (kind == null || quote.kind === kind) && quote.confidence >= minConfidence
}
