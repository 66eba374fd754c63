import type { Quantity } from '../../types/layers.ts'
import type { TextSpan } from '../../types/span.ts'
import { isNumberOfName, isYear } from './isNumberOfName.ts'
import { nounPhraseAt } from './nounPhrase.ts'
import type { Amount } from './readAmount.ts'
import { attributedNoun, countedBehind, groupBefore, kinds, ofPhrase } from './readCounted.ts'
import type { ReadNumber } from './readNumber.ts'
import { isGlued, lower, posOf, spanOf } from './sentence.ts'
import type { Sentence } from './sentence.ts'
import { subjectBefore } from './subjectBefore.ts'

/**
 * What a quantity counts, measures or is a part of; null where the sentence doesn't say, undefined where it is no
 * quantity.
 *
 * @param i its first token
 * @param next the token behind it
 * @param before the quantities of the sentence so far
 */
export function countsOf(
  sentence: Sentence,
  i: number,
  next: number,
  { number, unit, start, end }: Amount,
  before: readonly Quantity[],
): TextSpan | null | undefined {
  const first = firstToken(sentence, i, start)
  const words = sentence.tokens.text.slice(start, end)
  switch (unit?.kind) {
    case 'amount':
      return paidFor(sentence, first, next) ?? sameAsBefore(sentence, first, unit.unit, before)
    case 'percentage':
      return percentOf(sentence, first, next) ?? sameAsBefore(sentence, first, unit.unit, before)
    case undefined:
      return number.isShare ? partOf(sentence, first, next, words) : counted(sentence, i, next, number, before)
    default:
      return isSomeDay(sentence, first, number, next) ? undefined : measured(sentence, first, next, words)
  }
}

/** The token that a sign of money stands in. */
function firstToken({ tokens, first }: Sentence, i: number, at: number): number {
  let token = i
  while (token > first && tokens.start[token]! > at) token--
  return token
}

/** `$3 million in damages`, `a fine of $2 million`, `a $4 million repair`, `Repairs cost $4 million`. */
function paidFor(sentence: Sentence, first: number, next: number): TextSpan | null {
  const purpose = lower(sentence, next) === 'in' ? nounPhraseAt(sentence, next + 1, true) : null
  return (
    purpose ??
    ofPhrase(sentence, next, true) ??
    attributedNoun(sentence, first, next) ??
    groupBefore(sentence, first) ??
    worthBefore(sentence, first) ??
    subjectBefore(sentence, first)
  )
}

/** `a boat worth $3 million` */
function worthBefore(sentence: Sentence, first: number): TextSpan | null {
  for (let at = first - 1; at > first - 5; at--)
    if (/^(?:worth|costing|valued|totaling|totalling)$/.test(lower(sentence, at)) && posOf(sentence, at - 1) === 'NOUN')
      return spanOf(sentence, at - 1, at)
  return null
}

/** `62% of owners`, `a 20 percent rise`, `12% growth`, `Unemployment fell to 5 percent`. */
function percentOf(sentence: Sentence, first: number, next: number): TextSpan | null {
  return (
    ofPhrase(sentence, next, true) ??
    attributedNoun(sentence, first, next) ??
    changeBehind(sentence, next) ??
    groupBefore(sentence, first) ??
    subjectBefore(sentence, first)
  )
}

/** What follows a percentage and is not what it is of: `12 percent last year`. */
const notChanged = new Set(
  'more less higher lower up down last next this previous year month quarter point points likely compared due better worse faster'.split(
    ' ',
  ),
)

function changeBehind(sentence: Sentence, next: number): TextSpan | null {
  const isNoun = /^(?:NOUN|ADJ)$/.test(posOf(sentence, next)) && !notChanged.has(lower(sentence, next))
  return isNoun ? nounPhraseAt(sentence, next, true) : null
}

const dimension = /^(?:long|tall|deep|wide|high|thick|old|away|apart)$/

/** `12,500 hectares of forest`, `a six-week trial`, `a distance of 12 km`, `The wall is 12 metres high`. */
function measured(sentence: Sentence, first: number, next: number, words: string): TextSpan | null {
  const isHyphen = lower(sentence, next) === '-' && isGlued(sentence, next)
  const from = isHyphen ? next + 1 : next
  if (dimension.test(lower(sentence, from)))
    return nounPhraseAt(sentence, from + 1, true) ?? subjectBefore(sentence, first)
  if (isHyphen || (/[-‐‑]\p{L}+$/u.test(words) && /^(?:NOUN|ADJ|PROPN)$/.test(posOf(sentence, next))))
    return nounPhraseAt(sentence, from, true)
  return ofPhrase(sentence, next, true) ?? groupBefore(sentence, first) ?? subjectBefore(sentence, first)
}

const spans = /^(?:for|in|within|after|than|least|just|only|every|about|over|under|last|from|by)$/

/** `one day`, `one night`: some day, and no length of time, but for `in one day`. */
const isSomeDay = (sentence: Sentence, first: number, { value, inWords }: ReadNumber, next: number): boolean =>
  inWords && value === 1 && next === first + 2 && !spans.test(lower(sentence, first - 1))

const wholes = /^(?:the|its|their|his|her|our|all|those|these)$/
const changes = /^(?:by|of|than|nearly|almost|about|over|to|up|down)$/

/**
 * `half of the owners`, `half the town`, `one in three children`, `a rise of a fifth`; undefined for `the second half`.
 */
function partOf(sentence: Sentence, first: number, next: number, words: string): TextSpan | null | undefined {
  const of = ofPhrase(sentence, next, true)
  if (of !== null) return of
  if (/\b(?:in|out of)\b/.test(words)) return countedBehind(sentence, next)
  if (/^half$/i.test(words) && wholes.test(lower(sentence, next)))
    return nounPhraseAt(sentence, next + 1, true) ?? undefined
  if (lower(sentence, next) === 'majority') return spanOf(sentence, next, next + 1)
  const isAlone = lower(sentence, next) !== '-' && !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(posOf(sentence, next))
  if (!isAlone || !changes.test(lower(sentence, first - 1))) return undefined
  return groupBefore(sentence, first) ?? subjectBefore(sentence, first)
}

/** What is counted; undefined where nothing is. */
function counted(
  sentence: Sentence,
  i: number,
  next: number,
  number: ReadNumber,
  before: readonly Quantity[],
): TextSpan | undefined {
  if (isNumberOfName(sentence, i, next) || isYear(sentence, i, next) || isKnownPair(sentence, i, number))
    return undefined
  if (lower(sentence, next) === '-' && kinds.has(lower(sentence, next + 1))) return undefined
  if (number.value === 1) return oneOf(sentence, next)
  if (isOfParent(sentence, i)) return nounPhraseAt(sentence, next) ?? undefined
  const behind = countedBehind(sentence, next)
  if (behind !== null) return behind
  const isMore = /^(?:more|others?)$/.test(lower(sentence, next))
  if (!isMore && /^(?:NOUN|ADJ|PROPN)$/.test(posOf(sentence, next))) return undefined
  return moreOfThose(sentence, next, before) ?? groupBefore(sentence, i) ?? subjectOfBare(sentence, i)
}

const known = /^(?:the|these|those|their|our|his|her|its|between|both|other)$/

/** `the two leaders`: who they are was told before, and nothing is counted. */
const isKnownPair = (sentence: Sentence, i: number, { value, inWords }: ReadNumber): boolean =>
  inWords && value === 2 && known.test(lower(sentence, i - 1))

const parents = /^(?:(?:grand|step)?(?:mother|father)|mum|mom|dad|parent)s?$/

/** `a father of two was killed`: two children, of whom nothing is told. */
function isOfParent(sentence: Sentence, i: number): boolean {
  const of = lower(sentence, i - 1) === '-' ? i - 2 : i - 1
  const parent = lower(sentence, of - 1) === '-' ? of - 2 : of - 1
  return lower(sentence, of) === 'of' && parents.test(lower(sentence, parent))
}

const people =
  /^(?:person|man|woman|child|boy|girl|victim|officer|soldier|civilian|passenger|death|fatality|body|student|policeman|worker|suspect)$/

/** `one person`, `one dead`. `one of them`, `one thing` count nothing. */
function oneOf(sentence: Sentence, i: number): TextSpan | undefined {
  if (isGlued(sentence, i)) return undefined
  const noun = posOf(sentence, i) === 'ADJ' ? i + 1 : i
  if (people.test(lower(sentence, noun))) return spanOf(sentence, i, noun + 1)
  return /^(?:dead|killed|injured|wounded|hurt)$/.test(lower(sentence, i)) ? spanOf(sentence, i, i + 1) : undefined
}

/** `41 shells ... and 30 more were stopped`: of what the number before it counts. */
function moreOfThose(sentence: Sentence, next: number, before: readonly Quantity[]): TextSpan | null {
  if (!/^(?:more|others?|of|were|are|have|had|in|on|from|at|and|,|still|remain(?:ed)?)$/.test(lower(sentence, next)))
    return null
  return before.findLast(({ kind, counts }) => kind === 'count' && counts !== null)?.counts ?? null
}

/** `fell to 5.2 percent from 5.5 percent`: what the quantity before it in the same unit was of. */
function sameAsBefore(
  sentence: Sentence,
  first: number,
  unit: string | null,
  before: readonly Quantity[],
): TextSpan | null {
  if (!/^(?:from|to|than|versus|and|or|against|about)$/.test(lower(sentence, first - 1))) return null
  const last = before.at(-1)
  return last?.unit === unit ? last.counts : null
}

/** `The death toll rose to 26` */
const subjectOfBare = (sentence: Sentence, i: number): TextSpan | undefined =>
  /^(?:to|at|by|from|numbered|totaled|totalled|is|was|reached|hit)$/.test(lower(sentence, i - 1))
    ? (subjectBefore(sentence, i) ?? undefined)
    : undefined
