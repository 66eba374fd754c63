import { remember } from '../algorithms/remember.ts'
import { companyForms } from '../lexicons/companyForms.ts'

const accents = /\p{M}/gu
const beyondAscii = /[^\u0000-\u007f]/
const curly = /[\u2018\u2019\u02bc]/g
const doubleCurly = /[\u201c\u201d]/g
const dashes = /[\u2010-\u2015]/g
const blanks = /\s+/g
/** Names come again and again, within an article and across them. */
const mostNames = 20_000

/**
 * What two spellings of one name share: lower case without accents, full stops, a leading "the" and a possessive
 * ending. `U.S.` and `US` have one key, and so have `The Kremlin's` and `Kremlin`.
 */
export const nameKey = remember(mostNames, readKey)

function readKey(name: string): string {
  if (isPlain(name)) return name.toLowerCase().replaceAll('.', '')
  const plain = beyondAscii.test(name)
    ? name.normalize('NFD').replace(accents, '').replace(curly, "'").replace(doubleCurly, '"').replace(dashes, '-')
    : name
  const words = plain.toLowerCase().replaceAll('.', '').replace(blanks, ' ').trim()
  return withoutEdges(words) || words
}

/**
 * Without a leading "the" or opening marks, a possessive ending or closing marks. Not a pattern: one would take
 * quadratic time over a run of quotes.
 */
function withoutEdges(words: string): string {
  let start = words.startsWith('the ') ? 4 : 0
  let end = words.endsWith("'s") ? words.length - 2 : words.length
  if (start === 0) while (start < end && `"'(`.includes(words[start]!)) start++
  if (end === words.length) while (end > start && `"')`.includes(words[end - 1]!)) end--
  return words.slice(start, end)
}

/**
 * Is a name only ASCII letters and digits, with full stops behind them and hyphens or single spaces between? Most are,
 * and need no pattern.
 */
function isPlain(name: string): boolean {
  let inWord = false
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    const isLetter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
    if (!isLetter && (!inWord || (code !== 0x2e && code !== 0x2d && code !== 0x20))) return false
    inWord = isLetter || code === 0x2e
  }
  return inWord && !/^the /i.test(name)
}

/** The key of a firm without its legal form: `bauer` for `bauer gmbh & co kg`. The key itself where it has none. */
export function withoutCompanyForm(key: string): string {
  if (!isForm(key.slice(key.lastIndexOf(' ') + 1))) return key
  const words = key.split(' ')
  let end = words.length
  while (end > 1 && (isForm(words[end - 1]!) || (end < words.length && isAnd(words[end - 1]!)))) end--
  return end === words.length ? key : words.slice(0, end).join(' ').replace(/,$/, '')
}

const isForm = (word: string): boolean => companyForms.has(word.endsWith(',') ? word.slice(0, -1) : word)

const isAnd = (word: string): boolean => word === '&' || word === 'and'
