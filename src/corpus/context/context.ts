import type { Row } from '../../types/result.ts'

/** A concordance line: a keyword in context (KWIC; Luhn 1960). */
export interface Context extends Row {
  readonly article: string
  /** What stands before and behind the keyword in its paragraph, white space as one space. */
  readonly left: string
  readonly keyword: string
  readonly right: string
  /** Of the keyword. */
  readonly start: number
  readonly end: number
  /** Whom the keyword stands for; null where it was found as a word. */
  readonly entity: string | null
}
