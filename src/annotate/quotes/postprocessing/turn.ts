import { hashText } from '../../../algorithms/hash.ts'
import { partsOfSpeech } from '../../../types/tokens.ts'
import type { GivenLink } from '../tagging/taggedArticle.ts'
import { closingMark, outsideMarks } from '../tokens/markStates.ts'
import { hasCapital } from '../tokens/readWordForms.ts'
import { hasWord, type TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'

/** Words of which the page itself says who speaks: by a label, a line that ends in a colon, a dash. */
export interface Turn extends GivenLink {
  /** In text order. */
  readonly said: readonly TokenRange[]
}

const codes = (...names: (typeof partsOfSpeech)[number][]): ReadonlySet<number> =>
  new Set(names.map((name) => partsOfSpeech.indexOf(name)))
const inPhrase = codes('NOUN', 'PROPN', 'ADJ', 'NUM')
const nouns = codes('NOUN', 'PROPN')
const determiners = codes('DET')
const pronouns = codes('PRON')
const verbs = codes('VERB')

export const wordAt = ({ tokens: { text, start, end } }: TokenColumns, i: number): string =>
  text.slice(start[i], end[i])

export const isNoun = ({ tokens }: TokenColumns, i: number): boolean => nouns.has(tokens.pos[i]!)

/** Participles tell of something beside: "they left, hurting the town". */
export const isVerb = (columns: TokenColumns, i: number): boolean =>
  verbs.has(columns.tokens.pos[i]!) && !wordAt(columns, i).endsWith('ing')

/** Is a token a verb that reports speech, outside of marks? */
export const reportsAt = ({ tokens, states, reporting }: TokenColumns, i: number): boolean =>
  reporting[i] !== 0 && states[i] === outsideMarks && verbs.has(tokens.pos[i]!)

/** Is a token the dash that a signature or a dialogue's turn begins with? */
export const isDash = (columns: TokenColumns, i: number): boolean => /^[-–—―]+$/.test(wordAt(columns, i))

/** Is there a word in a range of tokens? */
export const hasWords = ({ tokens }: TokenColumns, { from, to }: TokenRange): boolean =>
  from < to && hasWord(tokens.text, tokens.start[from]!, tokens.end[to - 1]!)

/** Words between marks of so many tokens are a statement, even without a stop, rather than the title of a work. */
const longestTitle = 6

/** Are words between marks a sentence or a part of one? Those of a title are few and have no stop. */
export function isStatement({ tokens, states }: TokenColumns, { from, to }: TokenRange): boolean {
  let end = to
  while (end > from && states[end - 1] === closingMark) end--
  return end - from > longestTitle || /[.,!?…]/.test(tokens.text.charAt(tokens.end[end - 1]! - 1))
}

/** Stand inside of a name: `Vera O’Hara-Smith`, `Bank of Kell`, `Ada van Moor`. */
const particle = /^(?:[-.'’]|of|de|da|di|del|der|den|van|von|la|le|al|bin|&)$/
const longestName = 8

/** Where the name ends that begins at a token; the token itself where none does. */
export function nameEnd(columns: TokenColumns, from: number, to: number): number {
  let end = from
  for (let i = from; i < to && i - from < longestName; i++) {
    if (hasCapital(columns.shapes[i]!)) end = i + 1
    else if (!particle.test(wordAt(columns, i))) break
  }
  return end
}

/** How many of a range's words begin with a capital. */
export function countCapitals({ shapes }: TokenColumns, { from, to }: TokenRange): number {
  return shapes.subarray(from, to).filter(hasCapital).length
}

/** The noun phrase or pronoun that begins at a token: `the finance chief`, `Mayor Ann Lee`, `she`. */
export function phraseAt(columns: TokenColumns, from: number, to: number): TokenRange | null {
  const { pos } = columns.tokens
  if (from >= to) return null
  if (pronouns.has(pos[from]!)) return { from, to: from + 1 }
  let end = determiners.has(pos[from]!) ? from + 1 : from
  const first = end
  while (end < to && (inPhrase.has(pos[end]!) || hasCapital(columns.shapes[end]!) || joins(columns, end, to))) end++
  return end > first && (isNoun(columns, end - 1) || hasCapital(columns.shapes[end - 1]!)) ? { from, to: end } : null
}

/** The hyphen of `O’Hara-Smith`, the possessive of `Lee’s deputy`, the full stop of `Rev. Lee`. */
function joins(columns: TokenColumns, i: number, to: number): boolean {
  return i + 1 < to && /^(?:[-.]|['’]s?)$/.test(wordAt(columns, i)) && inPhrase.has(columns.tokens.pos[i + 1]!)
}

/** The noun phrase or pronoun that ends before a token. */
export function phraseBefore(columns: TokenColumns, from: number, to: number): TokenRange | null {
  const { pos } = columns.tokens
  if (from >= to) return null
  if (pronouns.has(pos[to - 1]!)) return { from: to - 1, to }
  let first = to
  while (first > from && (inPhrase.has(pos[first - 1]!) || (first < to && joins(columns, first - 1, to)))) first--
  if (first === to || !isNoun(columns, to - 1)) return null
  return { from: first > from && determiners.has(pos[first - 1]!) ? first - 1 : first, to }
}

/**
 * The words that the article has with a capital in the middle of its sentences, as hashes: a label of one of them is a
 * name's.
 */
export function namedWords({ words, shapes, sentenceOf }: TokenColumns): ReadonlySet<number> {
  const colon = hashText(':')
  const named = new Set<number>()
  for (let i = 1; i < words.length; i++)
    if (hasCapital(shapes[i]!) && sentenceOf[i] === sentenceOf[i - 1] && words[i + 1] !== colon) named.add(words[i]!)
  return named
}
