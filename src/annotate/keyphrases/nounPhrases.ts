import { wordFacts } from '../../language/vocabulary.ts'
import type { Terms } from '../../language/readTerms.ts'
import { dateWords } from '../../lexicons/dateWords.ts'
import { measureUnits } from '../../lexicons/measureUnits.ts'
import { scaleWords } from '../../lexicons/numberWords.ts'
import { nameHeads } from '../../lexicons/organizationNouns.ts'
import { roleNouns } from '../../lexicons/roles.ts'
import type { FigureType } from '../../types/layers.ts'
import { partsOfSpeech } from '../../types/tokens.ts'
import type { Tokens } from '../../types/tokens.ts'
import { findMisreadVerbs } from './misreadVerbs.ts'
import { unitAt } from './nameUnits.ts'
import type { NameUnits } from './nameUnits.ts'

/** In words. Longer runs of nouns are lists or headlines. */
const mostWordsInPhrase = 10

/** What noun phrases are read from. */
export interface PhraseWords {
  readonly tokens: Tokens
  /** For each token 2 for nouns, 1 for adjectives, 0 for what is in no keyphrase. */
  readonly marks: Uint8Array
  readonly units: NameUnits
}

/**
 * The words of the noun phrase that starts at token `first`, as token indices; none where none starts there. A hyphen
 * between two words is passed over, the `of` in a name, and the `'s` in `women's shelter`. A title before a name is left
 * out, and a name starts a phrase of its own: `Foreign Minister Ana Reis`, `union leader Ana Reis`.
 */
export function readNounPhrase(words: PhraseWords, first: number, end: number): number[] {
  const { tokens, marks } = words
  if (marks[first] === 0 || followsHyphen(tokens, first)) return []
  let phrase = [first]
  for (let i = first + 1; i < end && phrase.length < mostWordsInPhrase; i++) {
    if (marks[i] === 0) {
      if (i + 1 < end && marks[i + 1] !== 0 && joinsWords(words, i)) continue
      break
    }
    if (endsTitle(words, i)) phrase = []
    else if (startsAnother(words, i)) break
    phrase.push(i)
  }
  return phrase
}

const isWithinName = ({ units }: PhraseWords, i: number): boolean => (unitAt(units, i)?.from ?? i) < i

/** Does token `i` start a name behind what is its title? */
function endsTitle(words: PhraseWords, i: number): boolean {
  const { tokens, units } = words
  if (isWithinName(words, i) || unitAt(units, i - 1)?.standsAlone === true) return false
  return followsTitle(tokens, i) || (unitAt(units, i)?.isPerson === true && isCapitalised(tokens, i - 1))
}

/** Does token `i` start a phrase of its own: behind a person's full name, or as a name behind other words? */
function startsAnother(words: PhraseWords, i: number): boolean {
  if (isWithinName(words, i)) return false
  const { units } = words
  return unitAt(units, i - 1)?.standsAlone === true || unitAt(units, i)?.isPerson === true || startsName(words, i)
}

/** Does token `i` join two words of a phrase: a hyphen, the `of` in a name, the `'s` of a common noun? */
const joinsWords = ({ tokens, marks, units }: PhraseWords, i: number): boolean =>
  isHyphen(tokens, i) ||
  isOfInName(tokens, i) ||
  (marks[i - 1] === 2 && unitAt(units, i - 1) === undefined && isPossessive(tokens, i))

/** Is token `i` the `'s` of a plural, whom something is for: `farmers' union`? Of others it tells whose it is. */
export const isPossessive = (tokens: Tokens, i: number): boolean =>
  (tokens.text[tokens.start[i]!] === "'" || tokens.text[tokens.start[i]!] === '’') &&
  /^.s?$/.test(tokens.text.slice(tokens.start[i], tokens.end[i])) &&
  /^(?:\p{Ll}+s|(?:wo)?men|children|people)$/iu.test(tokens.text.slice(tokens.start[i - 1], tokens.end[i - 1]))

const isCapitalised = ({ text, start }: Tokens, i: number): boolean => isCapital(text.charCodeAt(start[i]!))

const lowerCase = ({ text, start, end }: Tokens, i: number): string => text.slice(start[i], end[i]).toLowerCase()

const isTitle = (tokens: Tokens, i: number): boolean => isCapitalised(tokens, i) && roleNouns.has(lowerCase(tokens, i))

/** Does a capitalised word follow a noun in lower case? */
const startsName = ({ tokens, marks }: PhraseWords, i: number): boolean =>
  marks[i - 1] === 2 && isCapitalised(tokens, i) && !isCapitalised(tokens, i - 1)

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
  const here = start[i]!
  return text.charCodeAt(here) === 0x2d && end[i - 1] === here && end[i] === here + 1 && start[i + 1] === here + 1
}

const noun = partsOfSpeech.indexOf('NOUN')
const properNoun = partsOfSpeech.indexOf('PROPN')
const adjective = partsOfSpeech.indexOf('ADJ')
/** Figures of these types name no subject. */
const apart = new Set<FigureType>(['date', 'time', 'duration', 'percent', 'money', 'url', 'email'])

/** A weekday or month by its full name. */
const isDay = (form: string): boolean =>
  form.length > 3 && isCapital(form.charCodeAt(0)) && /[MW]/.test(dateWords.get(form.toLowerCase()) ?? '')

const isUnit = (form: string): boolean => measureUnits.has(form) || scaleWords.has(form) || /^degrees?$/.test(form)

/** What a word may be, but a subject. */
const [neither, day, unit] = [0, 1, 2]
const kindsOf = wordFacts((form) => (isDay(form) ? day : isUnit(form) ? unit : neither))

/** Reads what noun phrases are made of: nouns, adjectives and names, without what only looks like them. */
export function readPhraseWords(tokens: Tokens, { ids, terms }: Terms, units: NameUnits): PhraseWords {
  const marks = new Uint8Array(tokens.length)
  const kinds = kindsOf(tokens)
  for (let i = 0; i < tokens.length; i++) {
    const pos = tokens.pos[i]
    const mark = pos === noun || pos === properNoun ? 2 : pos === adjective ? 1 : 0
    const id = ids[i]!
    if (
      mark > 0 &&
      id >= 0 &&
      !terms[id]!.stop &&
      tokens.end[i]! - tokens.start[i]! > 1 &&
      kinds[tokens.types[i]!] !== day
    )
      marks[i] = mark
  }
  unmarkParticiples(marks, tokens)
  unmarkFigures(marks, tokens)
  unmarkUnits(marks, tokens, kinds)
  unmarkAddresses(marks, tokens)
  markCompounds(marks, tokens)
  for (const i of findMisreadVerbs(tokens)) marks[i] = 0
  for (const { from, to, isAdjective } of units.list) marks.fill(isAdjective ? 1 : 2, from, to + 1)
  unmarkAgencies(marks, tokens)
  return { tokens, marks, units }
}

function unmarkFigures(marks: Uint8Array, tokens: Tokens): void {
  let i = 0
  for (const { start, end, type } of tokens.figures) {
    if (!apart.has(type)) continue
    while (i < tokens.length && tokens.start[i]! < start) i++
    while (i < tokens.length && tokens.start[i]! < end) marks[i++] = 0
    // `13 years old`
    if (i < tokens.length && lowerCase(tokens, i) === 'old') marks[i] = 0
  }
}

/** Units behind a number in figures, which tell how much, not of what: `475 miles`, `44bn`. */
function unmarkUnits(marks: Uint8Array, tokens: Tokens, kinds: readonly number[]): void {
  for (let i = 1; i < tokens.length; i++)
    if (
      marks[i] !== 0 &&
      kinds[tokens.types[i]!] === unit &&
      /\d$/.test(tokens.text.slice(tokens.start[i - 1], tokens.end[i - 1]))
    )
      marks[i] = 0
}

/** `causing great harm`: a verb that was taken for an adjective. */
function unmarkParticiples(marks: Uint8Array, tokens: Tokens): void {
  for (let i = 0; i + 1 < tokens.length; i++)
    if (marks[i] === 1 && marks[i + 1] === 1 && lowerCase(tokens, i).endsWith('ing')) marks[i] = 0
}

/** Parts of web addresses, accounts and files: `www.example.org`, `@name`, `a/b_c`. */
function unmarkAddresses(marks: Uint8Array, { text, start, end, length }: Tokens): void {
  for (let i = 0; i < length; i++) {
    if (marks[i] === 0) continue
    const [from, to] = [start[i]!, end[i]!]
    const isPart =
      (joinsAddress.has(text.charCodeAt(from - 1)) &&
        /[@_\\#]$|[\p{Ll}\d][./]$|:\/$/u.test(text.slice(Math.max(0, from - 2), from))) ||
      (joinsAddress.has(text.charCodeAt(to)) && /^[@_]|^[./][\p{Ll}\d]|^:\//u.test(text.slice(to, to + 2)))
    if (isPart) marks[i] = 0
  }
}

const joinsAddress: ReadonlySet<number> = new Set([...'@_\\#./:'].map((mark) => mark.charCodeAt(0)))

/** So many tokens of a paragraph may make its dateline. */
const longestDateline = 14

/** Agencies in brackets at the start of a paragraph, before a dash: `GENOA, Italy (AP) —`. */
function unmarkAgencies(marks: Uint8Array, { text, start, end, paragraphs }: Tokens): void {
  const word = (i: number): string => text.slice(start[i], end[i])
  const startsWith = (i: number, mark: string): boolean => text[start[i]!] === mark
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const last = Math.min(paragraphs[p + 1]!, paragraphs[p]! + longestDateline)
    let open = paragraphs[p]!
    while (open < last && !startsWith(open, '(')) open++
    let close = open
    while (close < last && !startsWith(close, ')')) close++
    if (close + 1 < last && /^(?:[-–—_]|--)$/.test(word(close + 1))) marks.fill(0, open, close)
  }
}

/** Words that hyphens join are nouns where the last is one, else adjectives: `state-run`; with figures they are none. */
function markCompounds(marks: Uint8Array, tokens: Tokens): void {
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (!isHyphen(tokens, i)) continue
    const from = i - 1
    let last = i + 1
    while (last + 2 < tokens.length && isHyphen(tokens, last + 1)) last += 2
    if (marks[last] !== 2) {
      const isFigure = /\d/.test(tokens.text.slice(tokens.start[from], tokens.end[last]))
      for (let k = from; k <= last; k += 2) marks[k] = isFigure ? 0 : 1
    }
    i = last
  }
}

/** Is a UTF-16 code unit a capital letter of any alphabet that has them? */
export function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const character = String.fromCharCode(code)
  return character !== character.toLowerCase()
}
