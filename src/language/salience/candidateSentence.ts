import type { Fault } from './findFaults.ts'

/** A sentence that a summary may take, as figures. */
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
  /** Not to be taken, whatever it is worth. */
  readonly barred: boolean
}
