import { overlap } from '../../../../algorithms/sets.ts'
import { foldWords } from '../../../../names/foldWords.ts'
import type { NameFact } from './fact.ts'
import type { FactContext } from './factContext.ts'

/** Two names are in one place if the words around them overlap so much. */
const overlapThreshold = 0.75
/** Where the last names are one. */
const overlapThresholdOfFirstNames = 0.5
/** Where the first names are one, too. */
const overlapThresholdOfMiddleNames = 0.2
/** Behind these, or at a sentence's start, a name may stand for anything. */
const noPlace = /^(?:the|)$/

/**
 * Do two names that stand in the same place of two similar sentences name two? Short forms and initials may be of one.
 */
export function compareNames(a: NameFact, b: NameFact, around: FactContext, other: FactContext): boolean {
  const [words, others] = [a.words.map(foldWord), b.words.map(foldWord)]
  const shared = overlap(around.stems, other.stems)
  if (words.length > 1 && words.length === others.length && words.at(-1) === others.at(-1)) {
    if (words.length > 2 && words[0] === others[0] && shared >= overlapThresholdOfMiddleNames)
      return differInOne(words, others)
    return shared >= overlapThresholdOfFirstNames && areToldAlike(around, other) && differInOne(words, others)
  }
  if (around.wordBefore !== other.wordBefore || noPlace.test(around.wordBefore)) return false
  return shared >= overlapThreshold && areToldAlike(around, other) && !words.some((word) => others.includes(word))
}

/** Is enough said around both, and with one verb? In the same few words all of them must be the same. */
const areToldAlike = (a: FactContext, b: FactContext): boolean =>
  overlap(a.verbs, b.verbs) > 0 &&
  (Math.min(a.stems.size, b.stems.size) >= 3 || (a.stems.size === b.stems.size && overlap(a.stems, b.stems) === 1))

const foldWord = (word: string): string => foldWords(word).replace(/[-‐–]/g, '')

/** `Judge Ann Lee` and `Judge Joan Lee`. */
function differInOne(a: readonly string[], b: readonly string[]): boolean {
  const unlike = a.flatMap((word, i) => (word === b[i] ? [] : [i]))
  return unlike.length === 1 && !isShortOf(a[unlike[0]!]!, b[unlike[0]!]!)
}

/** `j`, `jo` and `joseph` may be one name. */
function isShortOf(a: string, b: string): boolean {
  return a.slice(0, 2) === b.slice(0, 2) || (Math.min(a.length, b.length) === 1 && a.startsWith(b.slice(0, 1)))
}
