import { stemWord } from '../../language/readTerms.ts'
import { outcomes } from '../../lexicons/eventWords.ts'
import type { TextSpan } from '../../types/span.ts'
import { isGlued, lower, posOf, spanOf, wordOf } from './sentence.ts'
import type { Sentence } from './sentence.ts'

/** A noun phrase has so many tokens at most before its head, a run of nouns so many. */
const [mostModifiers, mostNouns] = [5, 4]
/** Plurals without an s, and nouns that are counted as they stand. */
const plurals = new Set(
  (
    'people men women children police cattle fish sheep deer aircraft staff media data personnel crew youth dead wounded injured ' +
    'teeth feet mice geese oxen alumni criteria phenomena bacteria servicemen servicewomen policemen firemen fishermen ' +
    'businessmen congressmen gunmen troops series species swine folk clergy countrymen elderly poor homeless infantry cavalry ' +
    'grandchildren schoolchildren salmon trout shrimp offspring livestock head spacecraft hovercraft'
  ).split(' '),
)
const dayOrMonth =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** Is a noun one of several? */
const isPlural = (word: string): boolean => plurals.has(word) || (/[^s'’]s$/.test(word) && !/(?:[iu]s|ous)$/.test(word))

/** A weekday or month: no noun that is counted. */
export const isDayOrMonth = (word: string): boolean => dayOrMonth.test(word)

/**
 * The noun phrase that starts at token `i`: its adjectives and nouns up to the last plural of the first run of nouns.
 * Null where none stands there.
 *
 * @param singular may its head be one thing: `a $4 million repair`, `62 percent of the vote`?
 */
export function nounPhraseAt(sentence: Sentence, i: number, singular = false): TextSpan | null {
  let at = i
  while (at < i + mostModifiers && isModifier(sentence, at)) at++
  let head = -1
  for (let n = 0; n < mostNouns && isNoun(sentence, at + n); n++) {
    const isNext = n === 0 || head < 0 || head === at + n - 1
    if (isPlural(lower(sentence, at + n)) || (singular && isNext)) head = at + n
  }
  return head < 0 ? null : spanOf(sentence, i, head + 1)
}

/** The first token that ends behind a place. */
export function tokenBehind({ tokens, last }: Sentence, i: number, end: number): number {
  let at = i
  while (at < last && tokens.end[at]! <= end) at++
  return at
}

/** What may stand before a noun that is counted: adjectives, participles, names, nouns that a hyphen joins. */
function isModifier(sentence: Sentence, i: number): boolean {
  const word = lower(sentence, i)
  if (isDayOrMonth(word)) return false
  if (isHyphened(sentence, i) || word === 'more' || word === 'other') return true
  return modifies[posOf(sentence, i)]?.(sentence, i, word) ?? false
}

type Modifies = (sentence: Sentence, i: number, word: string) => boolean

const isJoint: Modifies = (sentence, i, word) =>
  /^(?:and|,)$/.test(word) && posOf(sentence, i - 1) === 'ADJ' && posOf(sentence, i + 1) === 'ADJ'

/** By part of speech, whether a word is part of what stands before a noun. */
const modifies: Readonly<Partial<Record<ReturnType<typeof posOf>, Modifies>>> = {
  ADJ: (sentence, i, word) => isBeforeNoun(sentence, i) || !outcomes.has(stemWord(word)),
  PROPN: (sentence, i, word) => isNoun(sentence, i + 1) || !isPlural(word),
  ADV: (sentence, i, word) => word.endsWith('ly') && isAdjective(sentence, i + 1),
  VERB: (sentence, i, word) => /(?:ed|ing|en)$/.test(word) && isBeforeNoun(sentence, i),
  CCONJ: isJoint,
  PUNCT: isJoint,
}

const isBeforeNoun = (sentence: Sentence, i: number): boolean => isNoun(sentence, i + 1) || isAdjective(sentence, i + 1)

/** A hyphen without a space, what stands behind one, and a word before one. */
function isHyphened(sentence: Sentence, i: number): boolean {
  const isHyphen = (at: number): boolean => lower(sentence, at) === '-' && isGlued(sentence, at)
  if (isHyphen(i)) return true
  if (lower(sentence, i - 1) === '-' && isGlued(sentence, i)) return isHyphen(i + 1) || isBeforeNoun(sentence, i)
  return isHyphen(i + 1) && /^\p{L}/u.test(wordOf(sentence, i))
}

const isAdjective = (sentence: Sentence, i: number): boolean => /^(?:ADJ|PROPN)$/.test(posOf(sentence, i))

function isNoun(sentence: Sentence, i: number): boolean {
  const [pos, word] = [posOf(sentence, i), lower(sentence, i)]
  if (pos === 'NOUN') return /^\p{L}/u.test(word)
  // The tagger takes the plural behind a number for a verb: `three strikes`.
  if (pos === 'VERB') return posOf(sentence, i - 1) === 'NUM' && isPlural(word)
  if (pos !== 'PROPN' || isDayOrMonth(word) || posOf(sentence, i + 1) === 'PROPN') return false
  return isPlural(word) || sentence.groups.has(sentence.tokens.start[i]!)
}
