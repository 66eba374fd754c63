/** What may be wrong with a sentence that stands alone: it can't (a fragment, a caption, a quote without its speaker), it leans on the one before, or nothing. */
export type Fault = 'unfit' | 'dangling' | 'none'

/** A sentence that a summary may take. */
export interface CandidateSentence {
  /** Which article it is of, counted from 0. */
  readonly article: number
  /** Its place among that article's sentences, from 0. */
  readonly position: number
  /** The numbers of its terms without function words, each once. */
  readonly terms: readonly number[]
  /** The numbers of its pairs of neighbouring words that are not both function words, each once. */
  readonly pairs: readonly number[]
  /** Its length, in words between spaces. */
  readonly words: number
  readonly fault: Fault
}
