import type { WeightSums } from './weightSums.ts'

/** A trained tagger. */
export interface TaggerModel {
  readonly tags: readonly string[]
  /** What features add to the tags' scores. */
  readonly weights: WeightSums
  /** Score of `from` followed by `to` at `from * tags.length + to`; FORBIDDEN where the scheme rules it out. */
  readonly transitions: Int32Array
  /** Score of beginning with a tag. */
  readonly begins: Int32Array
  /** Score of ending with a tag: 0 or FORBIDDEN. */
  readonly ends: Int32Array
}

/** No weight of a feature is larger: it is the largest that fits a model's small integers. */
export const largestWeight = 4

/** So low that no path takes it, so high that sums of thousands of them stay exact. */
export const forbidden = -1e8

/** The first eight bytes of a model file: 'dgtm' and the version of the layout. */
export const modelMagic = 0x6d746764
export const modelVersion = 3
