import { nounPhraseAt } from './nounPhrase.ts'
import { isGlued, lower, posOf, wordOf } from './sentence.ts'
import type { Sentence } from './sentence.ts'

/** What has a number as people have a name: `page 3`, `Article 50`, `Channel 4`, `No. 10`, `phase 2`. */
const labels = new Set(
  (
    'no no. nos nos. number numbers num page pages p. pp. chapter chapters section sections article articles part parts volume vol vol. ' +
    'figure fig fig. table room suite flat unit apartment apt floor level grade type category cat class phase stage step act scene ' +
    'channel route highway interstate motorway road street freeway exit gate platform terminal pier dock runway flight train bus line ' +
    'lane box area district ward precinct zone sector block lot plot group team squad version ios android windows season episode ' +
    'series game round week day match lap hole pole bay studio world top covid title resolution proposition prop measure amendment ' +
    'form psalm verse lesson problem question point item case file model mark mk apollo soyuz expedition formula super bowl tel phone ' +
    'telephone call ext postcode zip minute year years'
  ).split(' '),
)
/** Of those the ones that stand before a real number as often: these need to stand right before a figure in capitals. */
const capitalOnly = new Set(
  'part parts unit team group top line game round week day match case point year years minute title train bus call series'.split(
    ' ',
  ),
)

/** `the Sept. 11 attacks` are known by their day, and no date. */
const isMonth =
  /^(?:January|February|March|April|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)$/

/** Is the number of tokens `first` to `last` part of a name, a street's, a page's or a call number? */
export function isNumberOfName(sentence: Sentence, first: number, last: number): boolean {
  return isLabelled(sentence, first) || isBehindName(sentence, first, last) || isHouse(sentence, first, last)
}

function isLabelled(sentence: Sentence, first: number): boolean {
  const before = wordOf(sentence, first - 1)
  if (/^[#№§]$/.test(before) || isMonth.test(before)) return true
  if (!labels.has(before.toLowerCase())) return false
  const isCapital = /^\p{Lu}/u.test(before) && first - 1 > sentence.first
  return capitalOnly.has(before.toLowerCase()) ? isCapital : true
}

/** `Boeing 737`, `Falcon 9 rockets`: right behind a name, and nothing that is counted behind it. */
function isBehindName(sentence: Sentence, first: number, last: number): boolean {
  if (posOf(sentence, first - 1) !== 'PROPN' || !/^\d/.test(wordOf(sentence, first))) return false
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower(sentence, first - 1))) return false
  return !/^(?:NOUN|ADJ)$/.test(posOf(sentence, last)) && !/^[%$-]$/.test(lower(sentence, last))
}

const streets = new Set(
  'street st st. avenue ave ave. road rd rd. lane drive dr dr. boulevard blvd blvd. square place court terrace crescent way close quay row hill gardens park broadway'.split(
    ' ',
  ),
)

/** `12 Mill Lane`, `10 Downing Street` */
function isHouse(sentence: Sentence, first: number, last: number): boolean {
  if (!/^\d{1,5}$/.test(wordOf(sentence, first)) || isGlued(sentence, last)) return false
  for (let i = last; i < last + 4 && /^\p{Lu}/u.test(wordOf(sentence, i)); i++)
    if (i > last - 1 && streets.has(lower(sentence, i)) && (i > last || lower(sentence, i) === 'broadway')) return true
  return false
}

const beforeYears = /^(?:the|in|since|from|of|by|until|an?|its|their|his|her|last|this|,)$/

/** A year that the dates layer has not: `the 2019 budget`, `2015`. */
export function isYear(sentence: Sentence, i: number, next: number): boolean {
  if (!/^(?:1[5-9]|20)\d\d$/.test(wordOf(sentence, i)) || next !== i + 1) return false
  return nounPhraseAt(sentence, next) === null || beforeYears.test(lower(sentence, i - 1))
}
