import type { Rival } from '../../annotate/quotes/joining/joinFragments.ts'
import type { LinkedPieces } from '../../annotate/quotes/joining/linkFragments.ts'
import { findMarked } from '../../annotate/quotes/marks/findQuotedSpans.ts'
import type { TaggedArticle, TaggedPieces } from '../../annotate/quotes/tagging/taggedArticle.ts'
import { type TokenColumns, tokenColumns } from '../../annotate/quotes/tokens/tokenColumns.ts'
import { findParagraphs } from '../../language/findParagraphs.ts'
import { readTokens } from '../../language/readTokens.ts'
import type { GoldArticle } from './goldArticle.ts'
import { goldTags } from './goldTags.ts'

/** A training article, read. */
export interface Lesson {
  readonly article: GoldArticle
  readonly columns: TokenColumns
  /** The right tag of every token. */
  readonly tags: Uint8Array
}

/** A lesson as a sequence model tagged it that has not seen it in training, mended by rules. */
export interface TaggedLesson extends Lesson {
  readonly found: TaggedPieces
}

/** And with the link of each piece. */
export interface LinkedLesson extends TaggedLesson {
  readonly found: LinkedPieces
}

/** And with the runs of pieces that may be contents. */
export interface RivalLesson extends LinkedLesson {
  readonly seams: Float32Array
  readonly rivals: readonly Rival[]
}

/** And with its pieces joined. */
export interface JoinedLesson extends TaggedLesson {
  readonly tagged: TaggedArticle
  /** For each tagged content the index of the gold quote that it matches, or -1. */
  readonly matches: readonly number[]
}

/** A training article as the models see it: no layer of another annotator is needed. */
export function readLesson(article: GoldArticle): Lesson {
  const tokens = readTokens(article.text, findParagraphs(article.text, []))
  const stretches = findMarked(tokens).filter(({ nested }) => !nested)
  return { article, columns: tokenColumns(tokens, stretches), tags: goldTags(article, tokens, stretches) }
}
