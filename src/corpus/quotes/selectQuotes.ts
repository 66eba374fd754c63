import { partitionPoint } from '../../algorithms/lowerBound.ts'
import { readableText } from '../../language/readableText.ts'
import { countWords } from '../../language/words.ts'
import type { Annotated } from '../../types/annotator.ts'
import type { Article } from '../../types/article.ts'
import { usualConfidence } from '../../types/choices.ts'
import type { Entity, Quote, QuoteKind } from '../../types/layers.ts'
import type { NameCorrections } from '../../types/nameCorrections.ts'
import type { Result } from '../../types/result.ts'
import type { Span, TextSpan } from '../../types/span.ts'
import { findEntities } from '../findEntities.ts'
import { linkAcrossArticles } from '../linkEntities.ts'
import type { CorpusEntity, LinkedEntities } from '../linkEntities.ts'
import { question } from '../question.ts'
import type { Arrangement, Question } from '../question.ts'
import { namerOf, subjectOf } from '../speaksOf.ts'
import { contentParts, saidIn } from './saidIn.ts'

export interface QuoteFilter extends Arrangement {
  /** Of this entity, found by any of its names. */
  readonly person?: string | null
  /** Whose words speak of this: an entity by any of its names, or a word or phrase. */
  readonly about?: string | null
  /** Only this kind, or these. */
  readonly kind?: QuoteKind | readonly QuoteKind[] | null
  /** 0 to 1; without it 0.5, and a note says how many more quotes there are. */
  readonly minConfidence?: number | undefined
  /** Only quotes whose speaker is no entity. */
  readonly unattributed?: boolean
  /** A person's own word on names. */
  readonly corrections?: NameCorrections | undefined
}

/** What is kept of a quote: its words, not its article's. */
interface KeptQuote extends Pick<Quote, 'id' | 'kind' | 'text' | 'start' | 'end' | 'confidence' | 'contentConfidence'> {
  readonly quoted: readonly string[]
  /** As it is printed. */
  readonly said: string
  /** How many words its content has, without a cue inside it. */
  readonly words: number
  /** The sentences that quote and cue stand in. */
  readonly sentence: string
  readonly cue: TextSpan | null
  readonly speaker: (TextSpan & { readonly entity: number | null }) | null
  /** Whom its words speak of; empty where nobody asks. */
  readonly entities: readonly number[]
}

/** What is kept of an article. */
export interface KeptQuotes extends Pick<Article, 'id' | 'path' | 'title' | 'published' | 'source' | 'url'> {
  readonly entities: readonly Entity[]
  readonly quotes: readonly KeptQuote[]
}

export interface SelectedQuote {
  readonly article: KeptQuotes
  /** Which of all articles it is: two may have one id. */
  readonly place: number
  readonly quote: KeptQuote
  readonly speaker: CorpusEntity | null
  /** False where it is given for its words alone, without the speaker that was found. */
  readonly speakerSure: boolean
}

export interface SelectedQuotes {
  readonly quotes: readonly SelectedQuote[]
  readonly linked: LinkedEntities
  readonly notes: readonly string[]
}

/** A list gives such quotes with their speaker left open; who counts speakers leaves them out. */
type UnsureSpeakers = 'left out' | 'left open'

/** Mentions and references only where somebody asks what the quotes are about. */
export type QuoteLayer = 'sentences' | 'entities' | 'quotes' | 'mentions' | 'references'

const layers = ['sentences', 'entities', 'quotes'] as const

/**
 * A question about the quotes that a filter lets through: they are kept in one way, whatever is made of them in the
 * end.
 * @param unsure what becomes of quotes whose words are sure enough and whose speaker is not
 */
export function askQuotes<Data>(
  filter: QuoteFilter,
  answer: (quotes: readonly SelectedQuote[], articles: readonly KeptQuotes[]) => Result<Data>,
  unsure: UnsureSpeakers = 'left out',
): Question<KeptQuotes, Data, QuoteLayer> {
  const asksAbout = filter.about != null
  return question({
    requires: asksAbout ? [...layers, 'mentions', 'references'] : layers,
    keep: (article) => keepQuotes(article, asksAbout),
    answer(articles) {
      const { quotes, notes } = selectQuotes(articles, filter, unsure)
      return { ...answer(quotes, articles), notes }
    },
  })
}

export function keepQuotes(article: Annotated<QuoteLayer>, asksAbout = false): KeptQuotes {
  const { id, path, title, published, source, url, text, entities, sentences } = article
  const entitiesIn = asksAbout ? namerOf([...article.mentions, ...article.references]) : () => []
  const quotes = article.quotes.map((quote): KeptQuote => {
    const { id, kind, start, end, confidence, contentConfidence, quoted, cue, speaker } = quote
    return {
      ...{ id, kind, text: readableText(quote.text), start, end, confidence, contentConfidence },
      quoted: quoted.map((span) => readableText(text.slice(span.start, span.end))),
      said: saidIn(text, quote),
      words: contentParts(text, quote).reduce((sum, part) => sum + countWords(part), 0),
      sentence: sentencesAround(text, sentences, [quote, cue ?? quote]),
      cue: cue && { ...cue, text: readableText(cue.text) },
      speaker: speaker && { ...speaker, text: readableText(speaker.text) },
      entities: entitiesIn(quote),
    }
  })
  return { id, path, title, published, source, url, entities, quotes }
}

/** The text from the beginning of the sentence in which the first of the spans stands to the end of the last one's. */
function sentencesAround(text: string, sentences: readonly Span[], spans: readonly Span[]): string {
  const first = spans.reduce((least, { start }) => Math.min(least, start), Infinity)
  const last = spans.reduce((most, { end }) => Math.max(most, end), 0)
  const from = sentences[partitionPoint(sentences.length, (i) => sentences[i]!.end <= first)]
  const to = sentences[partitionPoint(sentences.length, (i) => sentences[i]!.start < last) - 1]
  return readableText(text.slice(Math.min(first, from?.start ?? first), Math.max(last, to?.end ?? last)))
}

/** The quotes that a filter lets through, each with its speaker as linked over all articles. */
export function selectQuotes(
  articles: readonly KeptQuotes[],
  filter: QuoteFilter,
  unsure: UnsureSpeakers = 'left out',
): SelectedQuotes {
  const linked = linkAcrossArticles(articles, filter.corrections)
  const found = filter.person == null ? null : findEntities(filter.person, linked.entities)
  const wanted = found === null ? null : new Set(found.indices)
  const subject = filter.about == null ? null : subjectOf(filter.about, linked)
  const asked = articles.flatMap((article, place) =>
    article.quotes.flatMap((quote): SelectedQuote[] => {
      const entity = quote.speaker?.entity ?? null
      const index = entity === null ? null : linked.indexOf(place, entity)
      if (!passes(quote, index, wanted, filter)) return []
      if (subject?.speaks(quote, place) === false) return []
      const speaker = index === null ? null : (linked.entities[index] ?? null)
      return [{ article, place, quote, speaker, speakerSure: true }]
    }),
  )
  const least = filter.minConfidence ?? usualConfidence
  const asksWho = filter.person != null || filter.unattributed === true
  const quotes = asked.flatMap((selected) => {
    if (selected.quote.confidence >= least) return [selected]
    const isGiven = unsure === 'left open' && !asksWho && selected.quote.contentConfidence >= least
    return isGiven ? [withoutSpeaker(selected)] : []
  })
  const more = filter.minConfidence === undefined ? noteOnMore(asked.length - quotes.length) : []
  const others = [...(found?.notes ?? []), ...(subject?.notes(asked.length > 0) ?? [])]
  return { quotes, linked, notes: [...linked.notes, ...others, ...more] }
}

function withoutSpeaker({ quote, ...selected }: SelectedQuote): SelectedQuote {
  const words = { ...quote, cue: null, speaker: null, confidence: quote.contentConfidence }
  return { ...selected, quote: words, speaker: null, speakerSure: false }
}

function passes(
  quote: KeptQuote,
  speaker: number | null,
  wanted: ReadonlySet<number> | null,
  { kind, unattributed }: QuoteFilter,
): boolean {
  if (wanted !== null && (speaker === null || !wanted.has(speaker))) return false
  if (unattributed === true && speaker !== null) return false
  return kind == null || [kind].flat().includes(quote.kind)
}

function noteOnMore(count: number): string[] {
  if (count === 0) return []
  const percent = Math.round(100 * usualConfidence)
  const [quotes, them] = count === 1 ? ['quote', 'it'] : ['quotes', 'them']
  return [`${count} more ${quotes} under ${percent} % sure: --min-confidence 0 shows ${them}`]
}
