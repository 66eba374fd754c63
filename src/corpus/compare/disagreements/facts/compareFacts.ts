import type { Figure, DateFact } from './fact.ts'
import { areContrasted, overlap } from './factContext.ts'
import type { FactContext } from './factContext.ts'
import { anyone } from './readCounted.ts'

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

/** Do two figures count the same? “Nine activists” and “ten people” do if the same befell them; activists and farmers don't. */
export function areComparable(a: Figure, b: Figure): boolean {
  if (a.key === b.key) return true
  return a.befallen !== null && a.befallen === b.befallen && (isAnyone(a) || isAnyone(b))
}

const isAnyone = ({ key }: Figure): boolean => key.startsWith(`count ${anyone}`)

const leastShared = 0.5
/** Two times of day are seldom of one thing by chance. */
const leastSharedOfTimes = 0.4

/** Do two dates disagree? Only where both say when the same was done; when it was reported is no matter, but for what is announced once. */
export function compareDates(a: DateFact, b: DateFact, around: FactContext, other: FactContext): boolean {
  if (a.grain !== b.grain || a.value === b.value || a.grain === 'month') return false
  if (a.grain === 'hours') return shareAnEnd(a, b) && overlap(around.stems, other.stems) >= leastSharedOfTimes
  if (!areOfOneDeed(around, other) || areContrasted(around, other)) return false
  return overlap(around.stems, other.stems) >= (a.grain === 'clock' ? leastSharedOfTimes : leastShared)
}

/** Of two stretches of time that start or end together, one is told wrong: others are seldom so. */
function shareAnEnd(a: DateFact, b: DateFact): boolean {
  const [[start, end], [otherStart, otherEnd]] = [a.value.split(' '), b.value.split(' ')]
  return start === otherStart || end === otherEnd
}

function areOfOneDeed(a: FactContext, b: FactContext): boolean {
  if (a.verb === null || a.verb !== b.verb) return false
  if (a.verb === 'announc') return a.object !== null && a.object === b.object
  return !a.isReport && !b.isReport
}
