import { countShared, overlap } from '../../../../algorithms/sets.ts'
import type { DateFact } from './fact.ts'
import { areContrasted } from './factContext.ts'
import type { FactContext } from './factContext.ts'

/** Two dates are of one thing if the words around them overlap so much. */
const overlapThreshold = 0.5
/** Two times of day are seldom of one thing by chance. */
const overlapThresholdOfTimes = 0.4
/** Of two days in full, where not both sentences have a verb that was found. */
const overlapThresholdWithoutVerb = 0.8
/** Two days of a month that follow one another, in sentences so much alike, are of one thing whatever their verbs. */
const similarityOfOneDay = 0.4
/** Two parts of one day are of one thing, whatever the verbs, if the words around them share so many. */
const fewestSharedOfParts = 2

/**
 * Do two dates disagree? Only where both say when the same was done. When it was reported does not count, but for what
 * is announced, as that is done once.
 * @param similarity that of their sentences
 */
export function compareDates(
  a: DateFact,
  b: DateFact,
  around: FactContext,
  other: FactContext,
  similarity: number,
): boolean {
  if (a.grain !== b.grain || a.value === b.value) return false
  if (a.grain === 'hours') return shareAnEnd(a, b) && overlap(around.stems, other.stems) >= overlapThresholdOfTimes
  if (areContrasted(around, other)) return false
  const shared = overlap(around.stems, other.stems)
  if (a.grain === 'part') return isOneDay(a, b) && shared >= overlapThreshold && areOfOneMatter(around, other)
  if (shared >= overlapThreshold && areOfOneDeed(a, b, similarity)) return true
  if (a.grain === 'day' && isWithoutVerb(around, other)) return shared >= overlapThresholdWithoutVerb
  return areOfOneAct(around, other) && shared >= (a.grain === 'clock' ? overlapThresholdOfTimes : overlapThreshold)
}

/** Two periods that start or end together are mostly of one thing, and one of them is wrong. */
function shareAnEnd(a: DateFact, b: DateFact): boolean {
  const [[start, end], [otherStart, otherEnd]] = [a.value.split(' '), b.value.split(' ')]
  return start === otherStart || end === otherEnd
}

/** `10-29` and `10-30`, in sentences much alike */
function areOfOneDeed(a: DateFact, b: DateFact, similarity: number): boolean {
  if (a.grain !== 'day' || similarity < similarityOfOneDay) return false
  const [[month, day], [otherMonth, otherDay]] = [a.value.split('-'), b.value.split('-')]
  return month === otherMonth && Math.abs(Number(day) - Number(otherDay)) === 1
}

/** `6 morning` and `6 evening` */
const isOneDay = (a: DateFact, b: DateFact): boolean => a.value.split(' ')[0] === b.value.split(' ')[0]

const areOfOneMatter = (a: FactContext, b: FactContext): boolean =>
  areOfOneAct(a, b) || (!a.isReport && !b.isReport && countShared(a.stems, b.stems) >= fewestSharedOfParts)

const isWithoutVerb = (a: FactContext, b: FactContext): boolean =>
  (a.verb === null || b.verb === null) && !a.isReport && !b.isReport

function areOfOneAct(a: FactContext, b: FactContext): boolean {
  if (a.verb !== null && a.verb === b.verb) {
    if (a.verb === 'announc') return a.object !== null && a.object === b.object
    return !a.isReport && !b.isReport
  }
  return isNamedBy(a, b) || isNamedBy(b, a)
}

/** “the filing on Thursday” and “filed on Wednesday” */
const isNamedBy = (a: FactContext, b: FactContext): boolean =>
  a.act !== null && !b.isReport && (a.act === b.verb || a.act === b.act)
