import {
  beforeNamedDays,
  behindNamedDays,
  behindNamedNights,
  eventsKnownByDay,
  knownDays,
} from '../../lexicons/datelikeWords.ts'
import { readOrdinal } from '../../lexicons/dateWords.ts'
import { partsOfSpeech } from '../../types/tokens.ts'
import type { Tokens } from '../../types/tokens.ts'
import { monthOfWord } from './absoluteShapes.ts'
import { readDay } from './calendar.ts'
import type { Day } from './calendar.ts'
import { lowerAt } from './classifyTokens.ts'
import { isBareMonth, isBareYear } from './isBareDate.ts'
import { tenseOf, verbGroupBehind } from './verbTense.ts'

const noun = partsOfSpeech.indexOf('NOUN')
const properNoun = partsOfSpeech.indexOf('PROPN')

/** Tokens that have the form of a date, one letter each (`classifyTokens`). */
export interface Candidate {
  readonly tokens: Tokens
  readonly letters: string
  readonly from: number
  readonly to: number
  /** Where the sentence starts and ends. */
  readonly sentence: number
  readonly end: number
  readonly value: string | null
  readonly anchor: Day | null
}

/** Is what looks like a date one? Names of events and papers, what comes every week, and numbers are none. */
export function isDate(candidate: Candidate): boolean {
  const { tokens, letters, from, to } = candidate
  const last = to - 1
  if (letters === 'Y') return isBareYear(tokens, from)
  if (letters === 'M') return isBareMonth(tokens, from) && !recurs(tokens, from)
  if (/^P?W$/.test(letters)) return !recurs(tokens, from) && !isAbbreviation(tokens, from) && !namesDay(tokens, last)
  if (/^(?:M[DO]|[DO]o?M)$/.test(letters)) return !namesEvent(candidate)
  if (/[Ec]$/.test(letters)) return !isName(candidate) && !isAge(tokens, from)
  if (letters === 't') return !isNowadays(candidate) && (from === candidate.sentence || !isCapital(tokens, from))
  // `the last day`, `the past half`
  return !/^hL?u$|^Lu$/.test(letters) || lowerAt(tokens, last) !== 'day' || lowerAt(tokens, last - 1) === 'past'
}

const textAt = ({ forms, types }: Tokens, i: number): string => forms[types[i] ?? -1] ?? ''
const isCapital = (tokens: Tokens, i: number): boolean => /^\p{Lu}/u.test(textAt(tokens, i))

const recurring = new Set(['every', 'each', 'alternate', 'most', 'any', 'some', 'weekly'])

/** `every Saturday`, `each second Friday` */
function recurs(tokens: Tokens, i: number): boolean {
  const before = [1, 2, 3].map((steps) => lowerAt(tokens, i - steps))
  return (
    recurring.has(before[0]!) ||
    (recurring.has(before[1]!) && /^(?:other|few|\w+[^s]day|\w+th|first|second|third|last)$/.test(before[0]!))
  )
}

const possessive = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their'])

/** `20th Century Fox` */
const isName = ({ tokens, letters, to }: Candidate): boolean =>
  letters.endsWith('c') && isCapital(tokens, to - 1) && isCapital(tokens, to)

/** `in her late 30s`: nobody owns a decade, nor a century. */
const isAge = (tokens: Tokens, i: number): boolean => possessive.has(lowerAt(tokens, i - 1))

/** `the Sun.` and `sat.` are words that end a sentence, unless a word for dates stands before them. */
function isAbbreviation(tokens: Tokens, i: number): boolean {
  return (
    /^(?:sun|sat|wed)\.$/.test(lowerAt(tokens, i)) && !/^(?:on|next|last|this|until|by|,)$/.test(lowerAt(tokens, i - 1))
  )
}

/** `Black Friday`, `the Sunday Times`: a capital on both sides of a joint that dates don't have. */
function namesDay(tokens: Tokens, i: number): boolean {
  if (beforeNamedDays.has(lowerAt(tokens, i - 1)) && isCapital(tokens, i - 1)) return true
  if (!isCapital(tokens, i + 1) || textAt(tokens, i + 1) === textAt(tokens, i + 1).toUpperCase()) return false
  const isNamed =
    behindNamedDays.has(lowerAt(tokens, i + 1)) ||
    (/^(?:night|evening|morning)$/.test(lowerAt(tokens, i + 1)) && behindNamedNights.has(lowerAt(tokens, i + 2)))
  return isNamed || (lowerAt(tokens, i - 1) === 'the' && tokens.pos[i + 1] === properNoun)
}

/** So long is the day of an event known without its year: about a month. */
const recentDays = 31

/** `the Jan. 6 riot`: an event that everybody knows by its day, unless it has just happened. */
function namesEvent({ tokens, letters, from, to, value, anchor }: Candidate): boolean {
  const head = [to, to + 1, to + 2].find((i) => eventsKnownByDay.has(lowerAt(tokens, i)))
  if (head === undefined) return false
  for (let i = to; i < head; i++) if (tokens.pos[i] !== noun && tokens.pos[i] !== properNoun) return false
  const at = (classes: string): string =>
    lowerAt(tokens, from + [...letters].findIndex((letter) => classes.includes(letter)))
  if (knownDays.has(`${monthOfWord(at('M'))}-${readOrdinal(at('DO'))}`)) return true
  const day = readDay(value)
  return day !== null && anchor !== null && Math.abs(day - anchor) > recentDays
}

const presents = new Set(['is', 'are', "'s", '’s', 'has', 'have', 'do', 'does'])

/** `Today, beavers are common`: nowadays. */
function isNowadays({ tokens, from, sentence, end }: Candidate): boolean {
  if (from !== sentence || lowerAt(tokens, from) !== 'today') return false
  const hasComma = lowerAt(tokens, from + 1) === ','
  if (/^(?:we|i)$/.test(lowerAt(tokens, from + (hasComma ? 2 : 1)))) return false
  const group = verbGroupBehind(tokens, from + 1, end)
  if (group.length === 0 || group.some((word) => /ing$|^to$/.test(word))) return false
  const tense = tenseOf(group, '')
  return tense === 'present' || (hasComma && tense === 'timetable') || (presents.has(group[0]!) && tense !== 'future')
}

/** `one Saturday` and `it was a Monday` may be any; `in a Monday interview` is the latest. */
export function isAnyWeekday({ tokens, letters, from, to }: Candidate): boolean {
  return /^Wd?$/.test(letters) && /^(?:an?|one|another)$/.test(lowerAt(tokens, from - 1)) && tokens.pos[to] !== noun
}
