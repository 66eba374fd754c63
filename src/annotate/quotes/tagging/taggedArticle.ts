import type { TokenRange } from '../tokenRange.ts'

export type PieceOrigin = 'content' | 'more' | 'marks' | 'turn'

/** A stretch of content as the sequence model found it. */
export interface TaggedPiece extends TokenRange {
  /** Tagged as a content's beginning or as going on after its cue; or not tagged at all, but between marks, or a turn of a transcript. */
  readonly origin: PieceOrigin
  /** By how much the model prefers its first token to begin a content, its tokens to be content, and the one behind it not to: differences of scores. */
  readonly margins: readonly [number, number, number]
}

/** What the sequence model found in an article, in text order, not yet linked. */
export interface TaggedPieces {
  readonly pieces: readonly TaggedPiece[]
  readonly cues: readonly TokenRange[]
  readonly sources: readonly TokenRange[]
}

/** What one attribution says: more than one piece where a cue interrupts it, or where it goes on in the next paragraph. */
export interface TaggedContent extends TokenRange {
  readonly pieces: readonly TaggedPiece[]
  /** Those of a piece, from the first and the last. */
  readonly margins: readonly [number, number, number]
}

export interface TaggedArticle {
  readonly contents: readonly TaggedContent[]
  readonly cues: readonly TokenRange[]
  readonly sources: readonly TokenRange[]
}
