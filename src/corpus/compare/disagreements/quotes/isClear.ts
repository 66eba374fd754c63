import { numberWords } from '../../../../lexicons/numberWords.ts'
import { americanSpelling } from '../americanSpelling.ts'
import type { Difference } from './alignWords.ts'
import { keysOf } from './quotedSpans.ts'
import type { QuotedSpan } from './quotedSpans.ts'

/** In words. A longer replacement may be another sentence; what is left out may be longer, but not a speech. */
const mostWords = { replaced: 5, leftOut: 12 }

/** Is a difference of two quotes more than style, not marked as an edit, and between words that both have? */
export function isClear(one: Difference, here: QuotedSpan, there: QuotedSpan): boolean {
  const { start, end, otherStart, otherEnd } = one
  const sizes = [end - start, otherEnd - otherStart]
  if (Math.max(...sizes) > (Math.min(...sizes) === 0 ? mostWords.leftOut : mostWords.replaced)) return false
  if (isEdited(here, start, end) || isEdited(there, otherStart, otherEnd)) return false
  const [words, others] = [keysOf(here), keysOf(there)]
  if (!areAnchored(words.slice(0, start).reverse(), others.slice(0, otherStart).reverse())) return false
  if (!areAnchored(words.slice(end), others.slice(otherEnd))) return false
  return !isStyle(words.slice(start, end), others.slice(otherStart, otherEnd))
}

const isEdited = ({ words }: QuotedSpan, start: number, end: number): boolean =>
  words.slice(start, end + 1).some((word) => word.isEdited)

/** Do both go on with the same two words, or with the same one and end there? */
function areAnchored(words: readonly string[], others: readonly string[]): boolean {
  if (words[0] !== others[0]) return false
  return words[1] === others[1] || (words[1] === undefined && others[1] === undefined)
}

/**
 * Do two runs of words differ in style alone: contractions, digits, British spelling, initials, one word or two, a
 * hesitation left out?
 */
function isStyle(words: readonly string[], others: readonly string[]): boolean {
  if (areInitials(words, others) || areInitials(others, words)) return true
  const forms = formsOf(others)
  return formsOf(words).some((form) => forms.includes(form))
}

/** “U.S.” and “United States” */
const areInitials = (short: readonly string[], long: readonly string[]): boolean =>
  long.length > 1 && short.join('') === long.map((word) => word.charAt(0)).join('')

/** Words that a writer leaves out: hesitations, and what a sign can stand for. */
const unwritten = new Set([
  'uh',
  'um',
  'er',
  'erm',
  'ah',
  'oh',
  'eh',
  'hmm',
  'dollar',
  'dollars',
  'percent',
  'per',
  'cent',
])
const contracted: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "can't": 'cannot',
    "won't": 'will not',
    "let's": 'let us',
    cause: 'because',
    cos: 'because',
    ok: 'okay',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    kinda: 'kind of',
    til: 'until',
    till: 'until',
    em: 'them',
    ya: 'you',
  }),
)

/** “he's” is “he is” or “he has”, “he'd” “he would” or “he had”. */
function formsOf(words: readonly string[]): string[] {
  const written = words
    .filter((word) => !unwritten.has(word))
    .map(unify)
    .join('')
    .replace(/([a-z])\1/g, '$1')
  return [
    written,
    written.replaceAll("'s", 'is').replaceAll("'d", 'would'),
    written.replaceAll("'s", 'has').replaceAll("'d", 'had'),
  ]
}

/** One form for contracted and full words, British and American spelling, numbers in words and in digits. */
function unify(word: string): string {
  const number = numberWords.get(word)
  if (number !== undefined) return String(number)
  return americanSpelling(contracted.get(word)?.replaceAll(' ', '') ?? spellOut(word))
}

const spellOut = (word: string): string =>
  word
    .replace(/n't$/, 'not')
    .replace(/'re$/, 'are')
    .replace(/'m$/, 'am')
    .replace(/'ve$/, 'have')
    .replace(/'ll$/, 'will')
    .replace(/in$/, 'ing')
