import { numberWords } from '../../../../lexicons/numberWords.ts'
import { americanSpelling } from '../americanSpelling.ts'

/** Are two runs of words one but for how they are written: contracted, in digits, as in Britain, by its initials, in one word or two, with a hesitation left out? */
export function isStyle(words: readonly string[], others: readonly string[]): boolean {
  if (areInitials(words, others) || areInitials(others, words)) return true
  const forms = formsOf(others)
  return formsOf(words).some((form) => forms.includes(form))
}

/** “U.S.” and “United States” */
const areInitials = (short: readonly string[], long: readonly string[]): boolean =>
  long.length > 1 && short.join('') === long.map((word) => word.charAt(0)).join('')

/** Hesitations, and what a sign may stand for. */
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

/** One form for contracted and full words, British and American ones, words and digits; letters are doubled in one and not in the other. */
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
