import { countShared, overlap } from '../../../../algorithms/sets.ts'
import { honorifics } from '../../../../lexicons/titles.ts'
import type { NameFact } from './fact.ts'
import type { FactContext } from './factContext.ts'
import type { ReadSentence } from './readFacts.ts'

/** Two names are in one place if the words around them overlap so much. */
const overlapThreshold = 0.75
/** Where the last names are one. */
const overlapThresholdOfFirstNames = 0.5
/** Where the first names are one, too. */
const overlapThresholdOfMiddleNames = 0.2
/** Behind these, an age, a mark or at a sentence's start, a name may stand for anything. */
const noPlace = /^(?:the|old|\P{L}*)$/u

/**
 * Do two names that stand in the same place of two similar sentences name two? Short forms and initials may be of one.
 */
export function compareNames(a: NameFact, b: NameFact, here: ReadSentence, there: ReadSentence): boolean {
  const [words, others] = [a.folded, b.folded]
  const [isFull, areBehindOne] = [words.length > 1, a.wordBefore === b.wordBefore && !noPlace.test(a.wordBefore)]
  if (isFull && words.length === others.length && words.at(-1) === others.at(-1))
    return differInOne(words, others) && arePlacedAlike(words, others, here.contextOf(a), there.contextOf(b))
  if (!areBehindOne) return false
  if (isFull && words[0] === others[0] && areRolesOfOne(here.contextOf(a), there.contextOf(b)))
    return words.length === others.length && differInOne(words, others)
  if (words.some((word) => others.includes(word)) || areShortened(words, others)) return false
  const [around, other] = [here.contextOf(a), there.contextOf(b)]
  return overlap(around.stems, other.stems) >= overlapThreshold && areToldAlike(around, other)
}

/** Of two names with one last name. */
function arePlacedAlike(words: readonly string[], others: readonly string[], a: FactContext, b: FactContext): boolean {
  const shared = overlap(a.stems, b.stems)
  if (words.length > 2 && words[0] === others[0] && shared >= overlapThresholdOfMiddleNames) return true
  return shared >= overlapThresholdOfFirstNames && areToldAlike(a, b)
}

/** `his friend Ivo Lanz (Ann Lee)` and `his friend Ivo Banz (Ann Lee)` share what he is and much of what is near. */
const areRolesOfOne = (a: FactContext, b: FactContext): boolean => countShared(a.stems, b.stems) >= fewestSharedOfRoles
const fewestSharedOfRoles = 4

/** Is enough said around both, and with one verb? In the same few words all of them must be the same. */
const areToldAlike = (a: FactContext, b: FactContext): boolean =>
  overlap(a.verbs, b.verbs) > 0 &&
  (Math.min(a.stems.size, b.stems.size) >= 3 || (a.stems.size === b.stems.size && overlap(a.stems, b.stems) === 1))

/** `Judge Ann Lee` and `Judge Joan Lee`. */
function differInOne(a: readonly string[], b: readonly string[]): boolean {
  const unlike = a.flatMap((word, i) => (word === b[i] ? [] : [i]))
  return unlike.length === 1 && !isShortOf(a[unlike[0]!]!, b[unlike[0]!]!) && ![a, b].some(isAddressed)
}

/** `Dr Lee` and `Ann Lee` may be one. */
const isAddressed = ([first]: readonly string[]): boolean => honorifics.has(first!.replace('.', ''))

/** `Calif.` and `California`, `UN` and `United Nations`: one place or body. */
function areShortened(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 1 && b.length === 1) return a[0]!.slice(0, sharedStart) === b[0]!.slice(0, sharedStart)
  return isInitials(a, b) || isInitials(b, a)
}

/** Words that start with so many letters alike are mostly two forms of one. */
const sharedStart = 4

const isInitials = (short: readonly string[], words: readonly string[]): boolean =>
  short.length === 1 && words.length > 1 && short[0]!.replaceAll('.', '') === words.map((word) => word[0]).join('')

/** `j`, `jo` and `joseph` may be one name. */
function isShortOf(a: string, b: string): boolean {
  return a.slice(0, 2) === b.slice(0, 2) || (Math.min(a.length, b.length) === 1 && a.startsWith(b.slice(0, 1)))
}
