import { findFaults } from '../../language/summaries/findFaults.ts'
import { readableText } from '../../language/readableText.ts'
import type { SentenceOfArticle } from '../../language/summaries/summarizeSentences.ts'
import type { Annotated } from '../../types/annotator.ts'
import type { Entity } from '../../types/layers.ts'
import type { Span } from '../../types/span.ts'
import { entitiesWithin } from '../entitiesWithin.ts'

/** A sentence with its source, as far as choosing needs it. */
export interface KeptSentence extends SentenceOfArticle, Span {
  /** Which of the article's entities it speaks of, by name or by another word. */
  readonly entities: readonly number[]
}

/** What a summary keeps of an article. */
export interface ArticleSentences {
  readonly id: string
  readonly title: string | null
  readonly sentences: readonly KeptSentence[]
  /** Only where somebody asks for one of them. */
  readonly entities: readonly Entity[]
}

export type SummaryLayer = 'paragraphs' | 'sentences' | 'mentions' | 'entities' | 'references'

/** Without `withEntities` the article need have neither entities nor what names them. */
export function readArticleSentences(article: Annotated<SummaryLayer>, withEntities: boolean): ArticleSentences {
  const { id, title, text, sentences, paragraphs } = article
  const faults = findFaults(text, sentences, paragraphs, title)
  const named = withEntities ? entitiesWithin(sentences, [...article.mentions, ...article.references]) : []
  const kept = sentences.map(({ start, end }, position) => ({
    ...{ start, end, text: readableText(text.slice(start, end)), position },
    ...{ fault: faults[position]!, entities: named[position] ?? [] },
  }))
  return { id, title, sentences: kept, entities: withEntities ? article.entities : [] }
}
