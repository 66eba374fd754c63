/** What training yields: every feature's weights in full, to be packed into a model file. */
export interface TrainedTagger {
  readonly tags: readonly string[]
  /** The features' hashes. */
  readonly hashes: Uint32Array
  /** How often each feature was seen in training. */
  readonly counts: Uint32Array
  /** Feature `i`'s weights at `i * tags.length + tag`. */
  readonly weights: Float32Array
  /** Tag `from` followed by `to`, at `from * tags.length + to`. */
  readonly transitions: Float32Array
  /** Beginning a sequence with a tag. */
  readonly begins: Float32Array
}
