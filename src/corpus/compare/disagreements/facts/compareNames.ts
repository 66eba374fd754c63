import { foldWords } from '../../../../names/foldWords.ts'
import type { NameFact } from './fact.ts'
import { overlap } from './factContext.ts'
import type { FactContext } from './factContext.ts'

const leastShared = 0.75
/** Where the last names are one. */
const leastSharedOfFirstNames = 0.5
/** Where the first names are one, too. */
const leastSharedOfMiddleNames = 0.2
/** Behind these, or at a sentence's start, a name may stand for anything. */
const noPlace = /^(?:the|)$/

/** Are two names in one place of two like sentences names of two? Short forms and initials are granted. */
export function compareNames(a: NameFact, b: NameFact, around: FactContext, other: FactContext): boolean {
  const [words, others] = [a.words.map(foldWord), b.words.map(foldWord)]
  const shared = overlap(around.stems, other.stems)
  if (words.length > 1 && words.length === others.length && words.at(-1) === others.at(-1)) {
    if (words.length > 2 && words[0] === others[0] && shared >= leastSharedOfMiddleNames)
      return differInOne(words, others)
    return shared >= leastSharedOfFirstNames && areToldAlike(around, other) && differInOne(words, others)
  }
  if (around.wordBefore !== other.wordBefore || noPlace.test(around.wordBefore)) return false
  return shared >= leastShared && areToldAlike(around, other) && !words.some((word) => others.includes(word))
}

/** Is enough said of both, and with one verb? */
const areToldAlike = (a: FactContext, b: FactContext): boolean =>
  Math.min(a.stems.size, b.stems.size) >= 3 && overlap(a.verbs, b.verbs) > 0

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
