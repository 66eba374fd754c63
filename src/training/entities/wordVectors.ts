/** Vectors of words in small letters, the most frequent word first. */
export interface WordVectors {
  readonly words: readonly string[]
  readonly dimensions: number
  /** Word `i`'s vector, of length 1, from `i * dimensions` on. */
  readonly values: Float32Array
}
