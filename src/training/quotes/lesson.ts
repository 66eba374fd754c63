import type { LinkedPieces } from '../../annotate/quotes/linking/linkPieces.ts'
import type { Rival } from '../../annotate/quotes/linking/joinPieces.ts'
import type { TaggedArticle, TaggedPieces } from '../../annotate/quotes/tagging/taggedArticle.ts'
import type { TokenColumns } from '../../annotate/quotes/tagging/tokenColumns.ts'
import type { GoldArticle } from './goldArticle.ts'

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
