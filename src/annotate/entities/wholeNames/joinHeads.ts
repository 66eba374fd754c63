import { wordFacts } from '../../../language/vocabulary.ts'
import { bodies, lastWords, lastWordsOfPlaces, monuments } from '../../../lexicons/lastWords.ts'
import { stopWords } from '../../../lexicons/stopWords.ts'
import type { NameType } from '../../../types/layers.ts'
import type { Tokens } from '../../../types/tokens.ts'
import type { LocatedName } from '../locatedName.ts'
import { isCapitalised, nameOver, sentenceOf, smallAt, wordAt } from './nameTokens.ts'

/**
 * So many capitalised words may stand between a name and the word that tells what it is: `Lund Memorial High School`.
 */
const mostBetween = 2
/** Letters of a country's name in short. */
const mostInitials = 3
/** Words behind `Tomb of the`. */
const mostDedicated = 4

/**
 * Streets, schools and prizes that bear somebody's name, up to the last word, which tells what they are. Headlines in
 * title case are left as they are: there every word has a capital.
 */
export function joinHeads(tokens: Tokens, names: readonly LocatedName[]): LocatedName[] {
  const joined: LocatedName[] = []
  let titled = -1
  let prose = -1
  for (const name of names) {
    if (name.first < (joined.at(-1)?.last ?? 0)) continue
    if (name.sentence > prose && name.sentence > titled) {
      if (isTitled(tokens, name)) titled = name.sentence
      else prose = name.sentence
    }
    joined.push(name.sentence === titled ? name : withDedication(tokens, withHead(tokens, name)))
  }
  return joined
}

/** `an Olympic swimmer`, `a Games record` */
const games = /^(?:(?:Paral|Ol)ympics?|Games)$/
const times: ReadonlySet<string> = new Set(['brexit', 'holocaust', 'renaissance'])
const laws: ReadonlySet<string> = new Set(['act', 'amendment', 'treaty'])
/** No people: `HIV`, `ADHD`. Headlines in capitals don't come here. */
const initials = /^\p{Lu}{2,5}$/u
/** Prizes that have an adjective's or a people's place in a sentence. */
const noPeople: ReadonlySet<string> = new Set(
  'emmy emmys grammy grammys nobel oscar oscars pulitzer tony tonys'.split(' '),
)

/** What was taken for a people or a party and is none; undefined for those. */
function typeOfGroup(tokens: Tokens, { text, first, last, key }: LocatedName): NameType | undefined {
  if (initials.test(text) || noPeople.has(key)) return 'other'
  if (last - first === 1) return undefined
  const lastWord = smallAt(tokens, last - 1)
  return noPeople.has(lastWord) || lastWord === 'heritage' ? 'other' : lastWords.get(lastWord)
}

/** Bodies whose last word alone says nothing: of some streets and parts of towns it is one, too. */
const seatedBody =
  /\b(?:School District|(?:Circuit|Crown|District|High|Magistrates['’]|Superior|Supreme|Surrogate['’]s) Court)$/

/** What was taken for something else as a whole. */
function typeOfWhole(tokens: Tokens, name: LocatedName): NameType | undefined {
  if (games.test(name.text) || times.has(name.key)) return 'event'
  if (name.type === 'group') return typeOfGroup(tokens, name)
  if (name.type === 'place') return seatedBody.test(name.text) ? 'organization' : undefined
  const isLaw = name.last - name.first > 1 && laws.has(smallAt(tokens, name.last - 1))
  return isLaw && name.type !== 'person' ? 'other' : undefined
}

function withHead(tokens: Tokens, name: LocatedName): LocatedName {
  const type = typeOfWhole(tokens, name)
  if (type !== undefined) return nameOver(tokens, name, name.first, name.last, type)
  if (name.type === 'organization' || name.type === 'group') return name
  const [, end] = sentenceOf(tokens, name)
  const head = findHead(tokens, name, end)
  if (head === undefined) return name
  const isExtended = head.type === 'organization' && head.last > name.last
  return nameOver(tokens, name, name.first, isExtended ? withSubject(tokens, head.last, end) : head.last, head.type)
}

/** A monument by its kind alone, with whom or what it is for: `Tomb of the Four Ferrymen`. */
function withDedication(tokens: Tokens, name: LocatedName): LocatedName {
  if (name.last - name.first > 1 || !monuments.has(smallAt(tokens, name.first))) return name
  const [, end] = sentenceOf(tokens, name)
  if (wordAt(tokens, name.last) !== 'of') return name
  let at = wordAt(tokens, name.last + 1) === 'the' ? name.last + 2 : name.last + 1
  const first = at
  while (at < Math.min(end, first + mostDedicated) && isCapitalised(wordAt(tokens, at))) at++
  return at === first ? name : nameOver(tokens, name, name.first, at, name.type === 'person' ? 'place' : name.type)
}

/** The last word that tells something, and what: within the name, or of a person or place behind it. */
function findHead(tokens: Tokens, name: LocatedName, end: number) {
  let found: { readonly last: number; readonly type: NameType } | undefined
  // Much that the recogniser takes for a place as a whole is one, too: hospitals, courts.
  const isPlace = name.type === 'place' && !isOtherBody(smallAt(tokens, name.last - 1))
  const most = name.type === 'place' || name.type === 'person' ? mostBetween + 1 : 0
  for (let at = isPlace ? name.last : name.last - 1; at < Math.min(end, name.last + most); at++) {
    if (at >= name.last && !isCapitalised(wordAt(tokens, at))) break
    const isOther = at >= name.last && isOtherWord(tokens, name, at)
    const type = at > name.first && !isOther ? typeOfHead(tokens, name, at) : undefined
    if (type !== undefined) found = { last: at + 1, type }
  }
  return found
}

/** `Open` and `Today` behind a name end it only where they follow at once, and in no line of capitals. */
function isOtherWord(tokens: Tokens, { text, type, last }: LocatedName, at: number): boolean {
  const word = wordAt(tokens, at)
  const small = word.toLowerCase()
  if (small !== 'open' && small !== 'today') return false
  const isInCapitals =
    word === word.toUpperCase() && text.replaceAll('.', '').length > mostInitials && text === text.toUpperCase()
  return at > last || isInCapitals || (small === 'today' && type !== 'place')
}

function isOtherBody(lastWord: string): boolean {
  const type = lastWords.get(lastWord)
  return bodies.has(lastWord) || type === 'event' || type === 'other'
}

/** With what it is for: `Lund Institute of Technology`. */
function withSubject(tokens: Tokens, last: number, end: number): number {
  let at = last
  if (wordAt(tokens, at) === 'of') while (at + 1 < end && isCapitalised(wordAt(tokens, at + 1))) at++
  return at === last ? last : at + 1
}

const locative: ReadonlySet<string> = new Set('at in inside near on outside the to from around'.split(' '))

function typeOfHead(tokens: Tokens, name: LocatedName, at: number): NameType | undefined {
  const word = smallAt(tokens, at)
  const type = lastWords.get(word)
  if (type !== undefined) return type
  const [start] = sentenceOf(tokens, name)
  const before = name.first > start ? smallAt(tokens, name.first - 1) : ''
  return locative.has(before) ? lastWordsOfPlaces.get(word) : undefined
}

/** Have all words of the name's sentence capitals but those that have none in headlines? */
function isTitled(tokens: Tokens, name: LocatedName): boolean {
  const [start, end] = sentenceOf(tokens, name)
  const isSmall = areSmall(tokens)
  for (let at = start; at < end; at++) if (isSmall[tokens.types[at]!]) return false
  return true
}

const areSmall = wordFacts((form) => /^\p{Ll}{3}/u.test(form) && !stopWords.has(form))
