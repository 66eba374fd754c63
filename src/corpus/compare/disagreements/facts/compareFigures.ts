import { areComparable } from './areComparable.ts'
import type { Figure } from './fact.ts'
import { areContrasted, overlap } from './factContext.ts'
import type { FactContext } from './factContext.ts'

/** How alike the words around two figures and their sentences must be, taken together, and what going with the same verb counts for. */
const leastAlike = 0.8
const sameVerb = 0.1
/** What going with the same fate counts for: of one event, few things are told so often. */
const sameBefallen = 0.25

/** Do two figures of one key disagree, and in what? Rounding, “about” and “more than” are granted; ages are compared by whose they are, elsewhere. `similarity`: that of their sentences. */
export function compareFigures(
  a: Figure,
  b: Figure,
  around: FactContext,
  other: FactContext,
  similarity: number,
): 'figure' | 'unit' | null {
  if (!areComparable(a, b) || a.key === 'age' || !areAboutTheSame(a, b, around, other, similarity)) return null
  const sameNumber = Math.abs(a.value / a.factor - b.value / b.factor) < 1e-9
  if (a.unit !== b.unit && a.key === 'money') return sameNumber ? 'unit' : null
  if (a.low <= b.high && b.low <= a.high) return null
  return sameNumber && a.unit !== b.unit ? 'unit' : 'figure'
}

function areAboutTheSame(one: Figure, another: Figure, a: FactContext, b: FactContext, similarity: number): boolean {
  if (a.outcomes.size > 0 && b.outcomes.size > 0 && overlap(a.outcomes, b.outcomes) === 0) return false
  if (areContrasted(a, b)) return false
  if (a.complement !== null && b.complement !== null && a.complement !== b.complement) return false
  const verb = a.verb !== null && a.verb === b.verb ? sameVerb : 0
  const befallen = one.befallen !== null && one.befallen === another.befallen ? sameBefallen : 0
  return overlap(a.stems, b.stems) + similarity + verb + befallen >= leastAlike
}
