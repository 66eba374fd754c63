import type { Fact } from './fact.ts'

/** `name`: two people or places in one role; `spelling`: one name written in two ways. */
export type DisagreementKind = 'figure' | 'unit' | 'date' | 'name' | 'spelling'

/** Two facts that can't both be true of one thing. */
export interface Disagreement {
  readonly kind: DisagreementKind
  readonly a: Fact
  readonly b: Fact
}
