import {
  behindTimes,
  countedThings,
  eventsKnownByDay,
  numberedThings,
  streetKinds,
} from '../../lexicons/datelikeWords.ts'
import { partsOfSpeech } from '../../types/tokens.ts'
import type { Tokens } from '../../types/tokens.ts'
import { lowerAt } from './classifyTokens.ts'

const noun = partsOfSpeech.indexOf('NOUN')
const properNoun = partsOfSpeech.indexOf('PROPN')
const beforeYears = new Set(
  "in of since by until till during before after from early late mid the a an for circa between through year fiscal ( 's ’s his her its their this that".split(
    ' ',
  ),
)
const beforeMonths = new Set(
  'in since by until till during before after from early late mid through of last next this between for and to on the'.split(
    ' ',
  ),
)
/** Months that are words or names as well, and short forms without a full stop. */
const nameLike = new Set(
  'may march april june august january jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
)

/**
 * Is the year that stands alone at token `i` a date? `2000 people`, `room 1999`, `1904 Mill Road` and `1945 GMT` are
 * none; all but those of our time take a word before them that goes with dates.
 */
export function isBareYear(tokens: Tokens, i: number): boolean {
  const [before, word, behind] = [i - 1, i, i + 1].map((at) => lowerAt(tokens, at)) as [string, string, string]
  const year = Number(word)
  if (numberedThings.has(before) || countedThings.has(behind) || behindTimes.has(behind) || isAddress(tokens, i))
    return false
  const counts = tokens.pos[i + 1] === noun
  if (beforeYears.has(before)) return !(counts && year % 100 === 0 && before !== 'the')
  if (before === '$' || before === '£' || before === '€' || before === '#') return false
  return year >= 1900 && year < 2050 && !counts && year % 100 !== 0
}

/** The name of a street has so many words at most. */
const longestStreet = 4

/** `1875 Elm St.` */
function isAddress(tokens: Tokens, i: number): boolean {
  for (let at = i + 1; at <= i + longestStreet; at++) {
    if (!/^[\p{Lu}\d]/u.test(tokens.forms[tokens.types[at] ?? -1] ?? '')) return false
    if (at > i + 1 && streetKinds.has(lowerAt(tokens, at))) return true
  }
  return false
}

/** Is the month that stands alone at token `i` a date? `may`, `April Ryan`, `the March on Rome` are none. */
export function isBareMonth(tokens: Tokens, i: number): boolean {
  const [before, word, behind] = [i - 1, i, i + 1].map((at) => lowerAt(tokens, at)) as [string, string, string]
  const next = tokens.forms[tokens.types[i + 1] ?? -1] ?? ''
  const isNamed = tokens.pos[i + 1] === properNoun || eventsKnownByDay.has(behind) || behind === 'day'
  if (/^\p{Lu}/u.test(next) && (isNamed || !beforeMonths.has(before))) return false
  if (word === 'march' && behind === 'on') return false
  return !nameLike.has(word) || beforeMonths.has(before)
}
