import type { StorySentence } from '../statement.ts'

/** `name`: two people or places in one role; `spelling`: one name written in two ways; `wording`: one quote in two ways; `speaker`: one quote, said by two; `role`: one person with two ranks, offices or
 * relations. */
export type DisagreementKind = 'figure' | 'unit' | 'date' | 'name' | 'spelling' | 'wording' | 'speaker' | 'role'

/** What one article has, as written, and the sentence that has it. */
export interface Telling {
  readonly sentence: StorySentence
  readonly value: string
}

/** What two articles tell that can't both be true of one thing, or both be as it was said or written. */
export interface Disagreement {
  readonly kind: DisagreementKind
  readonly a: Telling
  readonly b: Telling
  /** How alike is what tells it, 0 to 1. */
  readonly similarity: number
}
