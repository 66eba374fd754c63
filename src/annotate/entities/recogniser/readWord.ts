import { hashText, mixBits } from '../../../algorithms/hash.ts'
import { findEntry, noVector, type Lexicon } from './lexicon.ts'
import { likeliestRole } from './nameRoles.ts'

/**
 * All that the recogniser needs to know of a word by itself, whatever surrounds it; one object for all its occurrences.
 */
export interface Word {
  readonly text: string
  /** Hash of its lower-cased letters. All hashes here are signed: V8 allocates memory for large unsigned numbers. */
  readonly lower: number
  /** Hash of its pattern of capitals, small letters, digits and marks, repeats shortened. */
  readonly shape: number
  readonly letterCase: LetterCase
  /** Could it be part of a name? False of words in small letters and of punctuation. */
  readonly isNameLike: boolean
  /** May it stand inside a name without being one: `of`, `the`, `&`? */
  readonly link: Link
  /** Bits of the lists that hold it. */
  readonly lists: number
  /** Clusters of words that are used alike, from few to many. */
  readonly cluster256: number
  readonly cluster1024: number
  /** Its distribution over the roles in names (see nameRoles.ts), and the likeliest role. */
  readonly roles: number
  readonly role: number
  /** Hash of its likeliest role and its letters' case. */
  readonly roleCase: number
  readonly initial: number
  /** Hash of its letters if it may be an acronym, else 0. */
  readonly acronym: number
  /**
   * Where its scores are in the cache, and for which offsets (as bits, from -2 on) they have been computed, which is
   * done when first needed.
   */
  readonly number: number
  scored: number
}

/** `capital`: one anywhere in the word. */
export const letterCases = { other: 0, small: 1, capital: 2, capitals: 3 } as const
type LetterCase = (typeof letterCases)[keyof typeof letterCases]

export const linkKinds = { none: 0, of: 1, the: 2, other: 3 } as const
type Link = (typeof linkKinds)[keyof typeof linkKinds]

const links = new Map<string, Link>([
  ['of', linkKinds.of],
  ['the', linkKinds.the],
  ...['-', '&', 'for', 'and', 'de', 'del', 'la', 'al', 'bin', 'van', 'von'].map(
    (word) => [word, linkKinds.other] as const,
  ),
])

const longestAcronymLetters = 8

/** Looks a word up. @param number its place in the cache */
export function readWord(text: string, number: number, lexicon: Lexicon): Word {
  const small = text.toLowerCase()
  const lower = hashText(small) | 0
  const letterCase = letterCaseOf(text, small)
  const listed = findEntry(lexicon.listed, lower)
  const known = findEntry(lexicon.known, lower)
  const clusters = lexicon.clusters[known] ?? noVector
  const roles = lexicon.roles[known] ?? noVector
  const role = known < 0 ? noVector : likeliestRole(roles)
  return {
    text,
    lower,
    shape: shapeOf(text),
    letterCase,
    isNameLike: letterCase === letterCases.other ? hasContent(text) : letterCase !== letterCases.small,
    link: links.get(small) ?? linkKinds.none,
    lists: lexicon.lists[listed] ?? 0,
    cluster256: clusters & 0xffff,
    cluster1024: clusters >>> 16,
    roles,
    role,
    roleCase: mixBits(role, letterCase),
    initial: small.charCodeAt(0),
    acronym: letterCase === letterCases.capitals && text.length <= longestAcronymLetters ? acronymOf(small) : 0,
    number,
    scored: 0,
  }
}

/**
 * Has a caseless word a digit, or a letter of a script without cases? Those start behind the punctuation of Latin
 * texts.
 */
function hasContent(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if ((code >= 0x30 && code <= 0x39) || (code >= 0x370 && code < 0x2000) || code >= 0x3040) return true
  }
  return false
}

function letterCaseOf(text: string, small: string): LetterCase {
  const large = text.toUpperCase()
  if (small === large) return letterCases.other
  if (text === small) return letterCases.small
  return text === large && text.length > 1 ? letterCases.capitals : letterCases.capital
}

/** Joins initials, one call a letter, starting from 0. */
export function addInitial(acronym: number, initial: number): number {
  return mixBits(acronym, initial)
}

/** Full stops left out: `U.N.` reads as `UN`. */
function acronymOf(small: string): number {
  let acronym = 0
  for (const letter of small) if (letter !== '.') acronym = addInitial(acronym, letter.charCodeAt(0))
  return acronym
}

const longestShapeLetters = 16
const sorts = { capital: 88, small: 120, digit: 100, apostrophe: 39 }

/** Hash of the pattern: `Xx`, `X.X.`, `dd-dd`; runs of small letters count as one, other runs as at most two. */
function shapeOf(text: string): number {
  let hash = 0
  let last = 0
  let run = 0
  for (let i = 0; i < Math.min(text.length, longestShapeLetters); i++) {
    const sort = sortOf(text, text.charCodeAt(i), i)
    run = sort === last ? run + 1 : 1
    last = sort
    if (run === 1 || (run === 2 && sort !== sorts.small)) hash = mixBits(hash, sort)
  }
  return hash
}

function sortOf(text: string, code: number, at: number): number {
  if (code >= 97 && code <= 122) return sorts.small
  if (code >= 65 && code <= 90) return sorts.capital
  if (code >= 48 && code <= 57) return sorts.digit
  if (code === 0x2019) return sorts.apostrophe
  if (code < 0x80) return code
  const letter = text.charAt(at)
  if (letter.toLowerCase() !== letter) return sorts.capital
  return letter.toUpperCase() !== letter ? sorts.small : code
}
