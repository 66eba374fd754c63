import { hashText } from '../../../tagger/hashText.ts'
import { mixHash } from '../../../tagger/mixHash.ts'
import { findEntry, UNKNOWN, type Lexicon } from './lexicon.ts'
import { likeliestUse } from './usage.ts'
import { FORMS, LINKS, type Form, type Link, type Word } from './word.ts'
import { wordFeatures } from './wordFeatures.ts'

const links = new Map<string, Link>([
  ['of', LINKS.of],
  ['the', LINKS.the],
  ...['-', '&', 'for', 'and', 'de', 'del', 'la', 'al', 'bin', 'van', 'von'].map((word) => [word, LINKS.other] as const),
])

const LONGEST_ACRONYM = 8

/** Looks a word up and works out its features. */
export function readWord(text: string, lexicon: Lexicon): Word {
  const small = text.toLowerCase()
  const lower = hashText(small)
  const form = formOf(text, small)
  const listed = findEntry(lexicon.listed, lower)
  const known = findEntry(lexicon.known, lower)
  const clusters = lexicon.clusters[known] ?? UNKNOWN
  const usage = lexicon.usages[known] ?? UNKNOWN
  const word: Word = {
    lower,
    shape: shapeOf(text),
    form,
    salient: form !== FORMS.small && /[\p{L}\d]/u.test(text),
    link: links.get(small) ?? LINKS.none,
    lists: lexicon.lists[listed] ?? 0,
    coarse: clusters & 0xff,
    middle: (clusters >>> 8) & 0x1ff,
    fine: clusters >>> 17,
    usage,
    use: known < 0 ? UNKNOWN : likeliestUse(usage),
    initial: small.charCodeAt(0),
    acronym: form === FORMS.capitals && text.length <= LONGEST_ACRONYM ? acronymOf(small) : 0,
    rows: [],
    scores: undefined,
  }
  word.rows = wordFeatures(text, word)
  return word
}

function formOf(text: string, small: string): Form {
  const large = text.toUpperCase()
  if (small === large) return FORMS.other
  if (text === small) return FORMS.small
  return text === large && text.length > 1 ? FORMS.capitals : FORMS.capital
}

/** Joins initials, one call a letter, starting from 0. */
export function addInitial(acronym: number, initial: number): number {
  return mixHash(acronym, initial)
}

/** Full stops left out: `U.N.` reads as `UN`. */
function acronymOf(small: string): number {
  let acronym = 0
  for (const letter of small) if (letter !== '.') acronym = addInitial(acronym, letter.charCodeAt(0))
  return acronym
}

/** Hash of the pattern: `Xx`, `X.X.`, `dd-dd`; runs of small letters count as one, other runs as at most two. */
function shapeOf(text: string): number {
  let hash = 0
  let last = ''
  let run = 0
  for (const letter of text.slice(0, 16)) {
    const sort = sortOf(letter)
    run = sort === last ? run + 1 : 1
    last = sort
    if (run === 1 || (run === 2 && sort !== 'x')) hash = mixHash(hash, sort.charCodeAt(0))
  }
  return hash
}

function sortOf(letter: string): string {
  if (letter >= '0' && letter <= '9') return 'd'
  if (letter.toLowerCase() !== letter) return 'X'
  if (letter.toUpperCase() !== letter) return 'x'
  return letter === '’' ? "'" : letter
}
