import type { DisagreementKind } from './disagreement.ts'
import type { Figure } from './fact.ts'
import { overlap } from './factContext.ts'
import type { FactContext } from './factContext.ts'

/** How much of the words around two figures must be the same: less where they go with the same verb. */
const leastShared = 0.6
const leastSharedWithVerb = 0.4

/** Do two figures of one key disagree, and in what? Rounding, “about” and “more than” are granted. */
export function compareFigures(a: Figure, b: Figure, around: FactContext, other: FactContext): DisagreementKind | null {
  if (a.key !== b.key || !isAboutTheSame(a, b, around, other)) return null
  const sameNumber = Math.abs(a.value / a.factor - b.value / b.factor) < 1e-9
  if (a.unit !== b.unit && a.key === 'money') return sameNumber ? 'unit' : null
  if (a.low <= b.high && b.low <= a.high) return null
  return sameNumber && a.unit !== b.unit ? 'unit' : 'figure'
}

function isAboutTheSame(figure: Figure, like: Figure, a: FactContext, b: FactContext): boolean {
  if (figure.key === 'age') return figure.owner !== null && figure.owner === like.owner
  if (a.outcomes.size > 0 && b.outcomes.size > 0 && overlap(a.outcomes, b.outcomes) === 0) return false
  const shared = overlap(a.stems, b.stems)
  return shared >= (a.verb !== null && a.verb === b.verb ? leastSharedWithVerb : leastShared)
}
