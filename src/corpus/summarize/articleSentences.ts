import type { SentenceOfArticle } from '../../language/salience/summarizeSentences.ts'
import type { Entity } from '../../types/layers.ts'
import type { Span } from '../../types/span.ts'

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
