import type { DateFact } from './fact.ts'
import { areContrasted, overlap } from './factContext.ts'
import type { FactContext } from './factContext.ts'

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
