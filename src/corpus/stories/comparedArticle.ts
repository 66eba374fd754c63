import { behindDateline } from '../../language/behindDateline.ts'
import { findFaults, isAside } from '../../language/summaries/findFaults.ts'
import type { Fault } from '../../language/summaries/findFaults.ts'
import { readableText } from '../../language/readableText.ts'
import type { Annotated } from '../../types/annotator.ts'
import { usualConfidence } from '../../types/choices.ts'
import type { Entity, Quantity, Quote } from '../../types/layers.ts'
import type { Span, TextSpan } from '../../types/span.ts'
import { entitiesWithin } from '../entitiesWithin.ts'
import { saidIn } from '../quotes/saidIn.ts'
import { eachStoryWord } from '../storyWords.ts'
import { countTerms } from './weighTerms.ts'
import type { CountedTerms } from './weighTerms.ts'

export const comparedLayers = [
  ...(['paragraphs', 'sentences', 'mentions', 'entities'] as const),
  ...(['references', 'quotes', 'quantities', 'dates'] as const),
] as const
export type ComparedLayer = (typeof comparedLayers)[number]

/** A sentence, and which of its article's entities it speaks of, by name or by another word. */
export interface ComparedSentence extends TextSpan {
  readonly entities: readonly number[]
  /** Those that it gives as the source of what it says. */
  readonly speakers: readonly number[]
  /** Their spans count into the sentence's text. */
  readonly quantities: readonly Quantity[]
  readonly dates: readonly TextSpan[]
  /** What keeps it from being read on its own. */
  readonly fault: Fault
}

/** What is kept of a quote. */
interface ComparedQuote extends Pick<Quote, 'id' | 'text' | 'kind' | 'start' | 'end'> {
  /** The stretches between quotation marks. */
  readonly quoted: readonly string[]
  /** As it is printed. */
  readonly said: string
  readonly speaker: { readonly text: string; readonly entity: number | null } | null
}

/** What comparing keeps of an article: JSON-able, about as large as its text. */
export interface ComparedArticle extends ArticleTerms {
  readonly id: string
  readonly title: string | null
  readonly sentences: readonly ComparedSentence[]
  readonly entities: readonly Entity[]
  /** Those that are sure enough to be printed. */
  readonly quotes: readonly ComparedQuote[]
}

export function readComparedArticle(article: Annotated<ComparedLayer>): ComparedArticle {
  const { id, title, entities, text } = article
  const named = entitiesWithin(article.sentences, [...article.mentions, ...article.references])
  const spans = article.sentences.map((sentence) => ({ start: behindDateline(article, sentence), end: sentence.end }))
  const quantities = within(spans, article.quantities)
  const dates = within(spans, article.dates)
  const faults = findFaults(text, spans, article.paragraphs, title, { shortest: 0 })
  const speakers = entitiesWithin(
    article.sentences,
    article.quotes.filter(isSure).flatMap(({ speaker }) => speaker ?? []),
  )
  return {
    ...{ id, title, entities },
    ...readArticleTerms(article),
    sentences: spans.map(({ start, end }, i) => {
      const sentence = readableText(text.slice(start, end))
      const place = placerOf(sentence, { start, end })
      return {
        ...{ start, end, text: sentence, entities: named[i]!, speakers: speakers[i]! },
        quantities: readAll(quantities[i]!, (one) => ({ ...place(one), counts: one.counts && place(one.counts) })),
        dates: readAll(dates[i]!, ({ start, end, text }) => place({ start, end, text })),
        fault: faults[i]!,
      }
    }),
    quotes: article.quotes.filter(isSure).map((quote) => readQuote(text, quote)),
  }
}

/** One list for all sentences that have none: over a corpus they are millions. */
const none: readonly never[] = []

const readAll = <Item, Read>(items: readonly Item[], read: (item: Item) => Read): readonly Read[] =>
  items.length === 0 ? none : items.map(read)

/** What stands within each sentence; both in text order. */
function within<Item extends Span>(sentences: readonly Span[], items: readonly Item[]): readonly Item[][] {
  const found = sentences.map((): Item[] => [])
  let at = 0
  for (const item of items) {
    while (at < sentences.length && sentences[at]!.end <= item.start) at++
    if (at < sentences.length && sentences[at]!.start <= item.start) found[at]!.push(item)
  }
  return found
}

/** Moves spans of an article into the text of one of its sentences, which may be shorter than what was read. */
function placerOf(sentence: string, { start, end }: Span): <Item extends TextSpan>(item: Item) => Item {
  const isSame = sentence.length === end - start
  let from = 0
  return (item) => {
    const text = isSame ? item.text : readableText(item.text)
    const at = isSame ? item.start - start : Math.max(0, sentence.indexOf(text, from))
    from = at
    return { ...item, start: at, end: at + text.length, text }
  }
}

const isSure = ({ confidence }: Quote): boolean => confidence >= usualConfidence

/** Its text as a part of the article's, which is in memory already. */
function readQuote(article: string, quote: Quote): ComparedQuote {
  const { id, kind, start, end, quoted, speaker } = quote
  return {
    id,
    text: readableText(article.slice(start, end)),
    kind,
    start,
    end,
    quoted: quoted.map((span) => readableText(article.slice(span.start, span.end))),
    said: saidIn(article, quote),
    speaker: speaker && { text: readableText(speaker.text), entity: speaker.entity },
  }
}

/** What says which event an article covers: not what its page says of itself, which all of an outlet have. */
export interface ArticleTerms {
  readonly published: string | null
  /** The stems in its sentences. */
  readonly words: CountedTerms
  /** Those that begin with a digit, once more, by other hashes: figures, years, days of the month. */
  readonly numbers: CountedTerms
}

export function readArticleTerms({ text, sentences, published }: Annotated<'sentences'>): ArticleTerms {
  const words: number[] = []
  const numbers: number[] = []
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end)
    if (isAside(sentence)) continue
    eachStoryWord(readableText(sentence), ({ stem, number }) => {
      words.push(stem)
      if (number !== null) numbers.push(number)
    })
  }
  return { published, words: countTerms(words), numbers: countTerms(numbers) }
}
