import { readableText } from '../../language/readableText.ts'
import { stemWords } from '../../language/readTerms.ts'
import { hashText } from '../../algorithms/hash.ts'
import type { Annotated } from '../../types/annotator.ts'
import type { Article } from '../../types/article.ts'
import { usualConfidence } from '../../types/choices.ts'
import type { Entity, Quote } from '../../types/layers.ts'
import type { Span, TextSpan } from '../../types/span.ts'
import { entitiesWithin } from '../entitiesWithin.ts'
import { saidIn } from '../quotes/saidIn.ts'
import { countTerms } from './weighTerms.ts'
import type { CountedTerms } from './weighTerms.ts'

export type ComparedLayer = 'sentences' | 'mentions' | 'entities' | 'references' | 'quotes'

/** A sentence, and which of its article's entities it speaks of, by name or by another word. */
interface ComparedSentence extends TextSpan {
  readonly entities: readonly number[]
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
  return {
    ...{ id, title, entities },
    ...readArticleTerms(article),
    sentences: article.sentences.map((sentence, i) => {
      const start = behindDateline(article, sentence)
      return { start, end: sentence.end, text: readableText(text.slice(start, sentence.end)), entities: named[i]! }
    }),
    quotes: article.quotes.filter(isSure).map((quote) => readQuote(text, quote)),
  }
}

/** Where and by whom an article was sent is no part of what it says: `DUNMERE, March 12 (Reuters) - A ferry …`. */
function behindDateline({ text, dateline }: Pick<Article, 'text' | 'dateline'>, { start, end }: Span): number {
  if (dateline === null || !text.startsWith(dateline, start)) return start
  const behind = start + dateline.length
  const rest = /^[^—–|(:-]{0,40}(?:\([^)\n]{1,32}\))?\s*(?:[—–|:]|--?)\s*/.exec(
    text.slice(behind, Math.min(end, behind + 100)),
  )
  return rest === null || behind + rest[0].length >= end ? start : behind + rest[0].length
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

/** What says which event an article covers. */
export interface ArticleTerms {
  readonly published: string | null
  /** The stems in its sentences. */
  readonly words: CountedTerms
  /** Those that begin with a digit, once more, by other hashes: figures, years, days of the month. */
  readonly numbers: CountedTerms
}

export function readArticleTerms({ text, sentences, published }: Annotated<'sentences'>): ArticleTerms {
  const terms = sentences.flatMap(({ start, end }) => stemWords(readableText(text.slice(start, end))))
  const numbers = terms.filter((term) => /^\d/.test(term))
  return {
    published,
    words: countTerms(terms.map((term) => hashText(term))),
    numbers: countTerms(numbers.map((term) => hashText(`#${term}`))),
  }
}
