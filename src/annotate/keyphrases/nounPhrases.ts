import type { Terms } from '../../language/readTerms.ts'
import { nameHeads } from '../../lexicons/organizationNouns.ts'
import { roleNouns } from '../../lexicons/roles.ts'
import type { FigureType } from '../../types/layers.ts'
import { partsOfSpeech } from '../../types/tokens.ts'
import type { Tokens } from '../../types/tokens.ts'

/** In words. Longer runs of nouns are lists or headlines. */
const mostWordsInPhrase = 10

/**
 * The words of the noun phrase that starts at token `first`, as token indices; none where none starts there. A hyphen
 * between two words is passed over, and the `of` in a name. A title before a name is left out, and a name starts a
 * phrase of its own: `Foreign Minister Ana Reis`, `union leader Ana Reis`.
 */
export function readNounPhrase(tokens: Tokens, nouns: Uint8Array, first: number, end: number): number[] {
  if (nouns[first] === 0 || followsHyphen(tokens, first)) return []
  let phrase = [first]
  for (let i = first + 1; i < end && phrase.length < mostWordsInPhrase; i++) {
    if (nouns[i] === 0) {
      if (i + 1 < end && nouns[i + 1] !== 0 && (isHyphen(tokens, i) || isOfInName(tokens, i))) continue
      break
    }
    if (startsName(tokens, nouns, i)) break
    if (followsTitle(tokens, i)) phrase = []
    phrase.push(i)
  }
  return phrase
}

const isCapitalised = ({ text, start }: Tokens, i: number): boolean => isCapital(text.charCodeAt(start[i]!))

const lowerCase = ({ text, start, end }: Tokens, i: number): string => text.slice(start[i], end[i]).toLowerCase()

const isTitle = (tokens: Tokens, i: number): boolean => isCapitalised(tokens, i) && roleNouns.has(lowerCase(tokens, i))

/** Does a capitalised word follow a noun in lower case? */
const startsName = (tokens: Tokens, nouns: Uint8Array, i: number): boolean =>
  nouns[i - 1] === 2 && isCapitalised(tokens, i) && !isCapitalised(tokens, i - 1)

/** Is token `i` a name behind a title: `Reis` in `Minister Reis`? */
const followsTitle = (tokens: Tokens, i: number): boolean =>
  isCapitalised(tokens, i) && isTitle(tokens, i - 1) && !isTitle(tokens, i)

/** Is token `i` the `of` in a name: `Bank of England`? */
const isOfInName = (tokens: Tokens, i: number): boolean =>
  lowerCase(tokens, i) === 'of' &&
  isCapitalised(tokens, i + 1) &&
  isCapitalised(tokens, i - 1) &&
  nameHeads.has(lowerCase(tokens, i - 1))

/** Is token `i` the rest of a word: `old` in `31-year-old`? */
const followsHyphen = ({ text, start, end }: Tokens, i: number): boolean =>
  i > 0 && end[i - 1] === start[i] && /[-–]/.test(text[start[i]! - 1] ?? '')

/** Is token `i` a hyphen that touches both neighbours? */
function isHyphen({ text, start, end }: Tokens, i: number): boolean {
  const [here = -1, next = -1] = [start[i], start[i + 1]]
  const touches = end[i - 1] === here && end[i] === next
  return touches && next - here === 1 && text[here] === '-'
}

const noun = partsOfSpeech.indexOf('NOUN')
const properNoun = partsOfSpeech.indexOf('PROPN')
const adjective = partsOfSpeech.indexOf('ADJ')
/** Figures of these types name no subject. */
const apart = new Set<FigureType>(['date', 'time', 'duration', 'percent', 'money', 'url', 'email'])

/**
 * For each token 2 for nouns, 1 for adjectives, 0 for what is in no keyphrase: other words, figures, single letters.
 */
export function markNouns(tokens: Tokens, { ids, terms }: Terms): Uint8Array {
  const marks = new Uint8Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const pos = tokens.pos[i]
    const mark = pos === noun || pos === properNoun ? 2 : pos === adjective ? 1 : 0
    const id = ids[i]!
    if (mark > 0 && id >= 0 && !terms[id]!.stop && tokens.end[i]! - tokens.start[i]! > 1) marks[i] = mark
  }
  unmarkFigures(marks, tokens)
  return marks
}

function unmarkFigures(marks: Uint8Array, tokens: Tokens): void {
  let i = 0
  for (const { start, end, type } of tokens.figures) {
    if (!apart.has(type)) continue
    while (i < tokens.length && tokens.start[i]! < start) i++
    while (i < tokens.length && tokens.start[i]! < end) marks[i++] = 0
  }
}

/** Is a UTF-16 code unit a capital letter of any alphabet that has them? */
export function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const character = String.fromCharCode(code)
  return character !== character.toLowerCase()
}
