import type { Day } from './calendar.ts'

/** Does the sentence tell what was, what is to come, or neither? */
export type Tense = 'past' | 'future' | 'unknown'

/** A stretch of tokens that has the form of a date. */
export interface DateMatch {
  /** The `n`th token whose class is one of `letters`, in lower case; undefined where there is none. */
  readonly word: (letters: string, n?: number) => string | undefined
  /** The day on which the article was published. */
  readonly anchor: Day | null
  readonly tense: Tense
}

/** A form that dates take, as a pattern over the letters of `classifyTokens`, and what it means. */
export interface DateShape {
  /** Sticky. Of bounded length. */
  readonly shape: RegExp
  /** ISO 8601, null where it isn't settled. */
  readonly read: (match: DateMatch) => string | null
}
