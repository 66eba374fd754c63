import { stemWord } from '../../language/readTerms.ts'
import { outcomes } from '../../lexicons/eventWords.ts'
import { roleNouns } from '../../lexicons/roles.ts'
import type { TextSpan } from '../../types/span.ts'
import { nounPhraseAt, tokenBehind } from './nounPhrase.ts'
import { isGlued, lower, posOf, spanOf } from './sentence.ts'
import type { Sentence } from './sentence.ts'

/** Behind a number and a hyphen they say of what kind something is, and count nothing: `five-star`, `six-figure`. */
export const kinds = new Set(
  'figure star way tier pronged fold digit letter time times sided faced state party dimensional on step part course thirds'.split(
    ' ',
  ),
)
const determiner = /^(?:the|its|his|her|their|our|my|your|these|those|all|such|them|us|whom|which)$/

/** What follows a number, from token `i` on: `26 people`, `nine of the activists`, `28 dead`, `28 were killed`. */
export function countedBehind(sentence: Sentence, i: number): TextSpan | null {
  const isHyphen = lower(sentence, i) === '-' && isGlued(sentence, i)
  const group = isHyphen ? memberGroup(sentence, i) : null
  const from = isHyphen ? i + 1 : i
  return group ?? ofPhrase(sentence, from) ?? nounPhraseAt(sentence, from) ?? victims(sentence, from)
}

/** `a 550-member delegation`, `the 60,000-seat stadium`: the noun behind the hyphen at token `i`, and its own. */
function memberGroup(sentence: Sentence, i: number): TextSpan | null {
  if (!isGlued(sentence, i + 1) || kinds.has(lower(sentence, i + 1))) return null
  if (!/^(?:NOUN|ADJ|PROPN|X|VERB)$/.test(posOf(sentence, i + 1))) return null
  const phrase = nounPhraseAt(sentence, i + 2, true)
  return phrase === null ? null : spanOf(sentence, i + 1, tokenBehind(sentence, i + 2, phrase.end))
}

const articles = /^(?:an?|the|its|his|her|their|this|that|another|our|my|your|each|every|['’]s)$/

/** `a $4 million repair`, `the £16m transfer`: the noun behind an article and what tokens `first` to `next` say. */
export function attributedNoun(sentence: Sentence, first: number, next: number): TextSpan | null {
  const from = lower(sentence, next) === '-' ? next + 1 : next
  const isBefore =
    articles.test(lower(sentence, first - 1)) ||
    (lower(sentence, first - 1) !== 'worth' && /^(?:ADJ|DET)$/.test(posOf(sentence, first - 1)))
  if (!isBefore && from === next) return null
  const phrase = nounPhraseAt(sentence, from, true)
  if (phrase !== null || !/^(?:VERB|ADJ)$/.test(posOf(sentence, from))) return phrase
  // Behind an article the tagger's verb is a noun: `pay cut`, `transfer`.
  const behind = nounPhraseAt(sentence, from + 1, true)
  return spanOf(sentence, from, behind === null ? from + 1 : tokenBehind(sentence, from, behind.end))
}

/** `of the activists`, `out of his 12 goals`: what a number is a part of. */
export function ofPhrase(sentence: Sentence, i: number, singular = false): TextSpan | null {
  const of = lower(sentence, i) === 'out' ? i + 1 : i
  if (lower(sentence, of) !== 'of') return null
  const owner = possessiveBehind(sentence, of + 1)
  let at = owner ?? of + 1
  const last = at + 3
  while (at < last && (determiner.test(lower(sentence, at)) || /^(?:NUM|DET)$/.test(posOf(sentence, at)))) at++
  const phrase = nounPhraseAt(sentence, at, singular)
  return phrase ?? properName(sentence, at)
}

/** `of the area's 377,000 workers`: the token behind the possessive. */
function possessiveBehind(sentence: Sentence, i: number): number | null {
  for (let at = i; at < i + 5 && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(posOf(sentence, at)); at++)
    if (/^['’]s?$/.test(lower(sentence, at + 1)) && isGlued(sentence, at + 1)) return at + 2
  return null
}

/** `half of Europe` */
function properName(sentence: Sentence, i: number): TextSpan | null {
  let at = i
  while (posOf(sentence, at) === 'PROPN') at++
  return at === i ? null : spanOf(sentence, i, at)
}

const beforeOutcome = /^(?:others?|more|were|was|are|have|has|had|been|feared|confirmed|reported|still)$/

/** `28 dead`, `28 were killed`, `28 others injured`: what happened to those who are counted. */
function victims(sentence: Sentence, i: number): TextSpan | null {
  let at = i
  while (at < i + 4 && beforeOutcome.test(lower(sentence, at))) at++
  if (!outcomes.has(stemWord(lower(sentence, at))) || /^(?:NOUN|PROPN)$/.test(posOf(sentence, at + 1))) return null
  return spanOf(sentence, at, at + 1)
}

const hedge =
  /^(?:about|around|nearly|almost|more|less|than|over|under|up|to|at|least|some|just|only|roughly|approximately|between|-)$/
/** Before “of” and a number they are no group: `in excess of 200`, `as of 2015`. */
const notGroups = new Set('excess instead part end start beginning one all rate age top'.split(' '))

/** `a delegation of 550`, `a death toll of 26`: the noun before “of”, with its adjectives. `i`: the number's token. */
export function groupBefore(sentence: Sentence, i: number): TextSpan | null {
  let of = i - 1
  while (of > i - 5 && hedge.test(lower(sentence, of))) of--
  const head = lower(sentence, of - 1)
  if (lower(sentence, of) !== 'of' || !isHead(sentence, of - 1) || notGroups.has(head) || roleNouns.has(head))
    return null
  let from = of - 1
  while (from > of - 4 && /^(?:NOUN|ADJ|PROPN)$/.test(posOf(sentence, from - 1))) from--
  return spanOf(sentence, from, of)
}

const isHead = (sentence: Sentence, i: number): boolean =>
  posOf(sentence, i) === 'NOUN' || (lower(sentence, i) === 'worth' && lower(sentence, i - 1) === 'net')
