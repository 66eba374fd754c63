import type { Fact } from './fact.ts'

/** Two facts that can't both be true of one thing. */
export interface DifferingFacts {
  readonly kind: 'figure' | 'unit' | 'date' | 'name'
  readonly a: Fact
  readonly b: Fact
}
