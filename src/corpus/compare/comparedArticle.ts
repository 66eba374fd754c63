import { readableText } from '../../language/readableText.ts'
import type { Annotated } from '../../types/annotator.ts'
import type { Entity, Mention, Quote, Reference } from '../../types/layers.ts'
import type { Span, TextSpan } from '../../types/span.ts'
import { readArticleTerms } from './articleTerms.ts'
import type { ArticleTerms } from './articleTerms.ts'

export type ComparedLayer = 'sentences' | 'mentions' | 'entities' | 'references' | 'quotes'

/** A sentence, and which of its article's entities it speaks of, by name or by another word. */
export interface ComparedSentence extends TextSpan {
  readonly entities: readonly number[]
}

/** What is kept of a quote. */
export interface ComparedQuote extends Pick<Quote, 'id' | 'text' | 'kind' | 'start' | 'end'> {
  /** The stretches between quotation marks. */
  readonly quoted: readonly string[]
  readonly speaker: { readonly text: string; readonly entity: number | null } | null
}

/** What comparing keeps of an article: JSON-able, about as large as its text. */
export interface ComparedArticle extends ArticleTerms {
  readonly id: string
  readonly title: string | null
  readonly sentences: readonly ComparedSentence[]
  readonly entities: readonly Entity[]
  readonly quotes: readonly ComparedQuote[]
}

export function readComparedArticle(article: Annotated<ComparedLayer>): ComparedArticle {
  const { id, title, entities, text } = article
  const named = entitiesOfSentences(article.sentences, [...article.mentions, ...article.references])
  return {
    ...{ id, title, entities },
    ...readArticleTerms(article),
    sentences: article.sentences.map(({ start, end }, i) => {
      return { start, end, text: readableText(text.slice(start, end)), entities: named[i] ?? none }
    }),
    quotes: article.quotes.map((quote) => readQuote(text, quote)),
  }
}

function entitiesOfSentences(
  sentences: readonly Span[],
  mentions: readonly (Mention | Reference)[],
): (readonly number[])[] {
  const found = sentences.map(() => new Set<number>())
  const ordered = [...mentions].sort((a, b) => a.start - b.start)
  let s = 0
  for (const { start, entity } of ordered) {
    while (s < sentences.length && sentences[s]!.end <= start) s++
    if (entity !== null) found[s]?.add(entity)
  }
  return found.map((entities) => (entities.size === 0 ? none : [...entities]))
}

/** One list for all sentences that name nobody: over a corpus they are millions. */
const none: readonly number[] = []

/** Its text as a part of the article's, which is in memory already. */
function readQuote(article: string, { id, kind, start, end, quoted, speaker }: Quote): ComparedQuote {
  return {
    id,
    text: readableText(article.slice(start, end)),
    kind,
    start,
    end,
    quoted: quoted.map((span) => readableText(article.slice(span.start, span.end))),
    speaker: speaker && { text: readableText(speaker.text), entity: speaker.entity },
  }
}
