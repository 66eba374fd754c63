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

/**
 * Where a fragment comes from: tagged as a beginning, or as going on after its cue; untagged words between
 * marks; a turn of a transcript; split off the fragment before.
 */
export const fragmentOrigins = ['content', 'more', 'marks', 'turn', 'rest'] as const
type FragmentOrigin = (typeof fragmentOrigins)[number]

/** Cue and speaker of words of which the page itself says who speaks: no other may be chosen. */
export interface GivenLink {
  readonly cue: TokenRange
  readonly speaker: TokenRange
}

/** A part of a content, as it was tagged. */
export interface TaggedFragment extends TokenRange {
  readonly origin: FragmentOrigin
  /**
   * How much the tagger prefers its first token to begin a content, the others to be content, and the one after
   * it not to: differences of scores.
   */
  readonly margins: readonly [number, number, number]
  readonly given?: GivenLink
}

/** The emission score of each content tag at each token, minus that of no content. */
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

/**
 * What one attribution says: several fragments where a cue interrupts it, or where it goes on in the next
 * paragraph.
 */
export interface TaggedContent extends TokenRange {
  readonly fragments: readonly TaggedFragment[]
  /** Those of a fragment, from the first and the last. */
  readonly margins: readonly [number, number, number]
  /** The join scores with the fragment before, of the weakest join inside, and with the fragment after. */
  readonly joinScores: readonly [number, number, number]
  /** Its numeric features, which the confidence classifier reads too. */
  readonly numeric: readonly number[]
  /** What it is expected to overlap of what a person would mark, 0 to 1. */
  readonly expectedOverlap: number
}

export interface TaggedArticle {
  readonly contents: readonly TaggedContent[]
  readonly emissionMargins: EmissionMargins
  readonly cues: readonly TokenRange[]
  readonly sources: readonly TokenRange[]
}
