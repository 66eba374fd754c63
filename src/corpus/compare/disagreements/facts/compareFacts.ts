import { countShared, overlap } from '../../../../algorithms/sets.ts'
import { sortOfPeople } from '../../../../lexicons/peopleNouns.ts'
import type { Figure } from './fact.ts'
import { areContrasted } from './factContext.ts'
import type { FactContext } from './factContext.ts'
import { isOfAnyone } from './figureOf.ts'

/**
 * Two figures are about the same if the likeness of the words around them, that of their sentences and these bonuses
 * reach this.
 */
const likenessThreshold = 0.8
const sameVerbBonus = 0.1
/** For two words in a row near both. */
const samePhraseBonus = 0.3
const furthestApart = 2
/** For the same outcome: of one event, few things are reported so often. */
const sameOutcomeBonus = 0.25

/**
 * Do two figures of one key disagree, and in what? Rounding, “about” and “more than” are no disagreement. Ages are
 * compared elsewhere, by whose they are.
 * @param similarity that of their sentences
 */
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
  if (areEqual(a, b)) return null
  return sameNumber && a.unit !== b.unit ? 'unit' : 'figure'
}

/** Do two figures allow one number? Two ranges are told to be just that. */
export function areEqual(a: Figure, b: Figure): boolean {
  return a.isRange && b.isRange ? a.low === b.low && a.high === b.high : a.low <= b.high && b.low <= a.high
}

function areAboutTheSame(one: Figure, another: Figure, a: FactContext, b: FactContext, similarity: number): boolean {
  if (!mayBeOfOneThing(a, b) || isOfOneOutcomeAlone(one, a, b)) return false
  const verb = a.verb !== null && a.verb === b.verb ? sameVerbBonus : 0
  const outcome = one.outcome !== null && one.outcome === another.outcome ? sameOutcomeBonus : 0
  const phrase = areNear(one, another) && countShared(a.phrases, b.phrases) > 0 ? samePhraseBonus : 0
  return overlap(a.stems, b.stems) + similarity + verb + outcome + phrase >= likenessThreshold
}

/** Two who were shot and killed may be two of three who were shot. */
export const isOfOneOutcomeAlone = ({ text }: Figure, a: FactContext, b: FactContext): boolean =>
  a.outcomes.size > 0 !== b.outcomes.size > 0 &&
  sortOfPeople(text.slice(text.lastIndexOf(' ') + 1).toLowerCase()) !== null

/** Nothing that is said around two figures tells their things apart. */
export function mayBeOfOneThing(a: FactContext, b: FactContext): boolean {
  if (a.outcomes.size > 0 && b.outcomes.size > 0 && overlap(a.outcomes, b.outcomes) === 0) return false
  if (areContrasted(a, b)) return false
  return a.complement === null || b.complement === null || a.complement === b.complement
}

/** Numbers that are further apart are mostly of two things. */
export const areNear = (a: Figure, b: Figure): boolean =>
  Math.max(a.value, b.value) <= furthestApart * Math.min(a.value, b.value)

/**
 * Do two figures count the same? “Nine activists” and “ten people” do if they have the same outcome; activists and
 * farmers don't.
 */
export function areComparable(a: Figure, b: Figure): boolean {
  if (a.key === b.key) return true
  return a.outcome !== null && a.outcome === b.outcome && (isOfAnyone(a) || isOfAnyone(b))
}
