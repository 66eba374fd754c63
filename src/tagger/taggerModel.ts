import type { ScoreCache } from './scoreCache.ts'

/** A trained tagger. */
export interface TaggerModel {
  readonly tags: readonly string[]
  /** What features add to the tags' scores. */
  readonly scores: ScoreCache
  /** Score of `from` followed by `to` at `from * tags.length + to`; FORBIDDEN where the scheme rules it out. */
  readonly transitions: Int32Array
  /** Score of beginning with a tag. */
  readonly begins: Int32Array
  /** Score of ending with a tag: 0 or FORBIDDEN. */
  readonly ends: Int32Array
}

/**
 * The features' weights, small integers. A feature's hash leads to its weights in two steps: its top bits choose a bucket, its low
 * 16 bits are compared with the fingerprints in that bucket. Only weights that are not zero are kept.
 */
export interface PackedWeights {
  readonly bucketBits: number
  /** First entry of each bucket; one more element than there are buckets. */
  readonly bucketEntries: Uint32Array
  /** First weight of each bucket. */
  readonly bucketWeights: Uint32Array
  readonly fingerprints: Uint16Array
  /** The tags that each entry has weights for, as bits; so a model has at most 16 tags. */
  readonly entryTags: Uint16Array
  /** The entries' weights, one after the other. */
  readonly weights: Int8Array
}

/** No weight of a feature is larger: it is the largest that fits a model's small integers. */
export const LARGEST_WEIGHT = 4

/** So low that no path takes it, so high that sums of thousands of them stay exact. */
export const FORBIDDEN = -1e8

/** The first eight bytes of a model file: 'dgtm' and the version of the layout. */
export const MAGIC = 0x6d746764
export const LAYOUT_VERSION = 2
