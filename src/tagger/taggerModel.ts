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
 * The features' weights, small integers. The top bits of a feature's hash choose a bucket, its low 16 bits are
 * compared with the fingerprints in that bucket. All of a bucket stands together, so that a look-up waits for
 * memory twice, not once for each array.
 */
export interface PackedWeights {
  readonly bucketBits: number
  /** Where each bucket begins in `cells`, and in the highest byte how many features it has. */
  readonly buckets: Uint32Array
  /**
   * For each feature of a bucket a fingerprint and its tags as bits (so a model has at most 16); behind them
   * their weights, two in a cell.
   */
  readonly cells: Uint16Array
  /** The same bytes: weights are read here. Only those that are not zero are kept. */
  readonly bytes: Int8Array
}

/** No weight of a feature is larger: it is the largest that fits a model's small integers. */
export const largestWeight = 4

/** So low that no path takes it, so high that sums of thousands of them stay exact. */
export const forbidden = -1e8

/** The first eight bytes of a model file: 'dgtm' and the version of the layout. */
export const modelMagic = 0x6d746764
export const modelVersion = 3
