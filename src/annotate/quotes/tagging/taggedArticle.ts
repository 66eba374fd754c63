import type { TokenRange } from '../tokens/spans.ts'

/** Tags of the sequence model; `more` is content that goes on after its cue and speaker interrupted it. */
export const quoteTags = [
  'O',
  'B-content',
  'I-content',
  'B-more',
  'I-more',
  'B-cue',
  'I-cue',
  'B-source',
  'I-source',
] as const

/** What a piece is: begun or gone on with as tagged; untagged, but between marks; a turn of a transcript; cut off from the piece before. */
export const pieceOrigins = ['content', 'more', 'marks', 'turn', 'rest'] as const
type PieceOrigin = (typeof pieceOrigins)[number]

/** A stretch of content as the sequence model found it. */
export interface TaggedPiece extends TokenRange {
  readonly origin: PieceOrigin
  /** By how much the model prefers its first token to begin a content, its tokens to be content, and the one behind it not to: differences of scores. */
  readonly margins: readonly [number, number, number]
}

/** What the scores of each token alone say, by how much each tag exceeds that of no content. */
export interface Leanings {
  /** To begin a content, to go on with it, to go on with it after its cue. */
  readonly begin: Int16Array
  readonly inside: Int16Array
  readonly more: Int16Array
}

/** What the sequence model found in an article, in text order, not yet linked. */
export interface TaggedPieces {
  readonly leanings: Leanings
  readonly pieces: readonly TaggedPiece[]
  readonly cues: readonly TokenRange[]
  readonly sources: readonly TokenRange[]
}

/** What one attribution says: more than one piece where a cue interrupts it, or where it goes on in the next paragraph. */
export interface TaggedContent extends TokenRange {
  readonly pieces: readonly TaggedPiece[]
  /** Those of a piece, from the first and the last. */
  readonly margins: readonly [number, number, number]
  /** How much the piece before belongs to it, the weakest join within, and how much the piece behind does: scores of joining. */
  readonly seams: readonly [number, number, number]
  /** Itself in numbers: what its worth was judged by. */
  readonly shape: readonly number[]
  /** What it is worth to give it, 0 to 1: how likely people marked it, and how near to what they marked it comes. */
  readonly worth: number
}

export interface TaggedArticle {
  readonly contents: readonly TaggedContent[]
  readonly leanings: Leanings
  readonly cues: readonly TokenRange[]
  readonly sources: readonly TokenRange[]
}
