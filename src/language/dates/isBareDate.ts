import { partsOfSpeech } from '../../types/tokens.ts'
import type { Tokens } from '../../types/tokens.ts'

const noun = partsOfSpeech.indexOf('NOUN')
const properNoun = partsOfSpeech.indexOf('PROPN')
const beforeYears = new Set([
  'in',
  'of',
  'since',
  'by',
  'until',
  'till',
  'during',
  'before',
  'after',
  'from',
  'early',
  'late',
  'mid',
  'the',
  'a',
  'an',
  'for',
  'circa',
  'between',
  'through',
  'year',
  'fiscal',
  '(',
  "'s",
  '’s',
  'his',
  'her',
  'its',
  'their',
  'this',
  'that',
])
const beforeMonths = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'during',
  'before',
  'after',
  'from',
  'early',
  'late',
  'mid',
  'through',
  'of',
  'last',
  'next',
  'this',
  'between',
  'for',
  'and',
  'to',
  'on',
  'the',
])
const nameLike = new Set(['may', 'march', 'april', 'june', 'august', 'jan', 'mar', 'sat', 'sun', 'wed', 'dec'])

/**
 * Is a year or month that stands alone at token `i` a date? `2000 people`, `may`, `April Ryan`, `the March on Rome` are
 * none: years and the months that are words or names as well take a word before them that goes with dates, and no name
 * around them.
 */
export function isBareDate(tokens: Tokens, i: number, kind: 'Y' | 'M'): boolean {
  const word = wordAt(tokens, i)
  const before = wordAt(tokens, i - 1)
  return kind === 'Y' ? isBareYear(tokens, i, Number(word), before) : isBareMonth(tokens, i, word, before)
}

const wordAt = (tokens: Tokens, i: number): string => tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase()

function isBareYear(tokens: Tokens, i: number, year: number, before: string): boolean {
  const counts = tokens.pos[i + 1] === noun
  if (beforeYears.has(before)) return !(counts && year % 100 === 0 && before !== 'the')
  if (before === '$' || before === '£' || before === '€' || before === 'no.') return false
  return year >= 1900 && year < 2050 && !counts && year % 100 !== 0
}

function isBareMonth(tokens: Tokens, i: number, word: string, before: string): boolean {
  const besideName =
    tokens.pos[i + 1] === properNoun && /^\p{Lu}/u.test(tokens.text.slice(tokens.start[i + 1], tokens.end[i + 1]))
  if (besideName) return false
  if (word === 'march' && wordAt(tokens, i + 1) === 'on') return false
  return !nameLike.has(word) || beforeMonths.has(before)
}
