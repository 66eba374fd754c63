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

/** What a fragment is: begun or gone on with as tagged; untagged, but between marks; a turn of a transcript; cut off from the fragment before. */
export const fragmentOrigins = ['content', 'more', 'marks', 'turn', 'rest'] as const
type FragmentOrigin = (typeof fragmentOrigins)[number]

/** A quoted span of content as the sequence model found it. */
export interface TaggedFragment extends TokenRange {
  readonly origin: FragmentOrigin
  /** By how much the model prefers its first token to begin a content, its tokens to be content, and the one behind it not to: differences of scores. */
  readonly margins: readonly [number, number, number]
}

/** What the scores of each token alone say, by how much each tag exceeds that of no content. */
export interface EmissionMargins {
  /** To begin a content, to go on with it, to go on with it after its cue. */
  readonly begin: Int16Array
  readonly inside: Int16Array
  readonly more: Int16Array
}

/** What the sequence model found in an article, in text order, not yet linked. */
export interface TaggedFragments {
  readonly emissionMargins: EmissionMargins
  readonly fragments: readonly TaggedFragment[]
  readonly cues: readonly TokenRange[]
  readonly sources: readonly TokenRange[]
}

/** What one attribution says: more than one fragment where a cue interrupts it, or where it goes on in the next paragraph. */
export interface TaggedContent extends TokenRange {
  readonly fragments: readonly TaggedFragment[]
  /** Those of a fragment, from the first and the last. */
  readonly margins: readonly [number, number, number]
  /** How much the fragment before belongs to it, the weakest join within, and how much the fragment behind does: scores of joining. */
  readonly joinScores: readonly [number, number, number]
  /** Itself in numbers: what its worth was judged by. */
  readonly numeric: readonly number[]
  /** What it is worth to give it, 0 to 1: how likely people marked it, and how near to what they marked it comes. */
  readonly expectedOverlap: number
}

export interface TaggedArticle {
  readonly contents: readonly TaggedContent[]
  readonly emissionMargins: EmissionMargins
  readonly cues: readonly TokenRange[]
  readonly sources: readonly TokenRange[]
}
