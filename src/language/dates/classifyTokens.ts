import { dateWords } from '../../lexicons/dateWords.ts'
import { wordFacts } from '../vocabulary.ts'
import type { Tokens } from '../../types/tokens.ts'

/** Longer tokens are part of no date. */
const longestToken = 16
const capitalised = /^\p{Lu}/u
/** Classes whose words are dates in capitals only: `may`, `march`, `sat`. */
const capitalsOnly = new Set(['M', 'W'])

/** Shapes of tokens with figures, with the letter of their class; the first that fits counts. */
const figureClasses: readonly (readonly [RegExp, string])[] = [
  [/^(?:[1-9]|[12]\d|3[01])$/, 'D'],
  [/^(?:1[0-9]|20|21)\d\d$/, 'Y'],
  [/^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)$/, 'O'],
  [/^(?:(?:1[5-9]|20)\d0|['’]?[2-9]0)['’]?s$/, 'E'],
  [/^(?:1[5-9]|20)\d\d[-–/](?:(?:1[5-9]|20)\d\d|\d\d)$/, 'R'],
  [/^(?:[1-9]|[12]\d|3[01])[-–](?:[1-9]|[12]\d|3[01])$/, 'r'],
  [/^\d{4}-\d\d-\d\d$/, 'I'],
  [/^\d{1,2}([/.-])\d{1,2}\1\d{4}$/, 'Z'],
  [/^\d{1,3}$/, 'm'],
]

/**
 * One letter a token: what part of a date it may be, by `dateWords` and the shapes above, `.` for none. `mid-1990s`
 * counts as what follows the hyphen. Dates are then found as patterns of letters, which is quick, and linear because no
 * pattern is open-ended.
 */
export function classifyTokens(tokens: Tokens): string {
  const letters = lettersOfForms(tokens)
  const codes = new Uint8Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) codes[i] = letters[tokens.types[i]!]!
  return latin1.decode(codes)
}

const latin1 = new TextDecoder('latin1')
const lettersOfForms = wordFacts((form) => (form.length > longestToken ? '.' : classify(form)).charCodeAt(0))

function classify(token: string): string {
  const first = token.charCodeAt(0)
  if (isDigit(first) || first === 0x27 || first === 0x2019) return classifyFigure(token)
  const letter = dateWords.get(token) ?? dateWords.get(token.toLowerCase())
  if (letter !== undefined) return capitalsOnly.has(letter) && !capitalised.test(token) ? '.' : letter
  const hyphen = token.indexOf('-')
  return hyphen > 0 && dateWords.get(token.slice(0, hyphen).toLowerCase()) === 'P'
    ? classify(token.slice(hyphen + 1))
    : '.'
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

function classifyFigure(token: string): string {
  for (const [shape, letter] of figureClasses) if (shape.test(token)) return letter
  return '.'
}

/** A token in small letters; empty beyond the ends of the text. */
export const lowerAt = ({ forms, types }: Tokens, i: number): string => (forms[types[i] ?? -1] ?? '').toLowerCase()
