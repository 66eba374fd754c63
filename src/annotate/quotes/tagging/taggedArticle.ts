import type { Features } from '../classifiers/boostedTrees.ts'
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
 * marks; a turn of a transcript; split off the fragment before; untagged words beside a verb of saying.
 */
export const fragmentOrigins = ['content', 'more', 'marks', 'turn', 'rest', 'clause'] as const
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
  /** To be a cue, and to be a source: those of the first token's tag or the others', whichever is higher. */
  readonly cue: Int16Array
  readonly source: Int16Array
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
  /** What it was chosen by, which the confidence reads too; empty where nothing was chosen yet. */
  readonly features: Features
  /** What it is expected to overlap of what a person would mark, 0 to 1. */
  readonly expectedOverlap: number
}

export interface TaggedArticle {
  readonly contents: readonly TaggedContent[]
  readonly emissionMargins: EmissionMargins
  readonly cues: readonly TokenRange[]
  readonly sources: readonly TokenRange[]
}
