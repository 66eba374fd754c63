import type { Fact } from './fact.ts'

export type DisagreementKind = 'figure' | 'unit' | 'date' | 'name'

/** Two facts that can't both be true of one thing. */
export interface Disagreement {
  readonly kind: DisagreementKind
  readonly a: Fact
  readonly b: Fact
}
