import { lazySet, type LazySet } from '../../../algorithms/sets.ts'
import { dateWords } from '../../../lexicons/dateWords.ts'
import { honorifics } from '../../../lexicons/titles.ts'
import { reportingVerbs } from '../../../lexicons/reportingWords.ts'
import { roleNouns } from '../../../lexicons/roles.ts'
import { genderOfFirstName } from '../../../names/genderOfFirstName.ts'
import { nameKey } from '../../../names/nameKey.ts'
import { readPersonName } from '../../../names/personName.ts'
import { partsOfSpeech, type Tokens } from '../../../types/tokens.ts'
import type { LocatedName } from '../locatedName.ts'
import { isCapitalised, nameOver, sentenceOf, smallAt, smallWordsOf, wordAt } from './nameTokens.ts'

/**
 * People with first names that are places or words (`Florence Lund`, `Hope Lund`): a place right before a surname is a
 * first name, a place of two words is somebody if the second one speaks elsewhere in the article, and a place that
 * bears the first name of somebody in the article is that person if nothing ever says that something is there.
 */
export function joinGivenNames(tokens: Tokens, names: readonly LocatedName[]): LocatedName[] {
  const givenNames = findGivenNames(tokens, names)
  const speakers = lazySet(() => findSpeakers(tokens, names))
  const smallWords = smallWordsOf(tokens)
  const joined: LocatedName[] = []
  for (const name of names) {
    const before = joined.at(-1)
    if (before !== undefined && (isGivenPlace(tokens, before, name) || isSecondSurname(tokens, before, name))) {
      joined.pop()
      joined.push(nameOver(tokens, before, before.first, name.last, 'person'))
    } else if (name.type === 'place' && givenNames.has(name.key))
      joined.push(nameOver(tokens, name, name.first, name.last, 'person'))
    else joined.push(withGivenWord(tokens, asPerson(tokens, name, speakers, smallWords), before))
  }
  return joined
}

const isOneWord = ({ first, last }: LocatedName): boolean => last - first === 1

/** Words that say or tell something, as keys. */
function findSpeakers(tokens: Tokens, names: readonly LocatedName[]): Set<string> {
  const verbs = reportingVerbs()
  const found = names.filter(
    (name) => isOneWord(name) && (name.type === 'person' || verbs.has(wordAt(tokens, name.last))),
  )
  return new Set(found.map(({ key }) => key))
}

/** First names of people in the article, as keys, but those that stand where a place does. */
function findGivenNames(tokens: Tokens, names: readonly LocatedName[]): Set<string> {
  const found = new Set<string>()
  for (const { type, text } of names) if (type === 'person') found.add(readPersonName(text).given)
  names.forEach((name, i) => {
    if (!isOneWord(name) || !found.has(name.key)) return
    const isPart = arePlaces(tokens, names[i - 1], name) || arePlaces(tokens, name, names[i + 1])
    if (isPart || isLocated(tokens, name) || describes(tokens, name.last)) found.delete(name.key)
  })
  return found
}

/** A place and the one that it is in: `Florence, Italy`. */
function arePlaces(tokens: Tokens, place: LocatedName | undefined, other: LocatedName | undefined): boolean {
  if (place?.type !== 'place' || other?.type !== 'place') return false
  return place.last + 1 === other.first && wordAt(tokens, place.last) === ','
}

/** Is what stands before a token said of a noun: `Florence police`? */
function describes({ pos }: Tokens, at: number): boolean {
  return /^(?:NOUN|PROPN|ADJ)$/.test(partsOfSpeech[pos[at] ?? 0]!)
}

/** Before what is a place indeed. */
const locative: ReadonlySet<string> = new Set('the a an in into at from to near of around'.split(' '))

function isGivenPlace(tokens: Tokens, place: LocatedName, name: LocatedName): boolean {
  if (name.type !== 'person' || place.type !== 'place' || !isOneWord(name) || !isOneWord(place)) return false
  if (place.last !== name.first || place.sentence !== name.sentence || name.text === name.text.toUpperCase())
    return false
  return !isLocated(tokens, place)
}

/** Of a Spanish name with both: `Ana de la Torre y Lund`. */
function isSecondSurname(tokens: Tokens, whole: LocatedName, name: LocatedName): boolean {
  if (whole.last + 1 !== name.first || whole.sentence !== name.sentence || wordAt(tokens, whole.last) !== 'y')
    return false
  return name.type === 'person' && isOneWord(name) && !isOneWord(whole) && /^(?:person|place)$/.test(whole.type)
}

function isLocated(tokens: Tokens, name: LocatedName): boolean {
  return name.first > sentenceOf(tokens, name)[0] && locative.has(smallAt(tokens, name.first - 1))
}

function asPerson(
  tokens: Tokens,
  name: LocatedName,
  speakers: LazySet<string>,
  smallWords: LazySet<string>,
): LocatedName {
  if (name.type !== 'place' || name.last - name.first !== 2 || isLocated(tokens, name)) return name
  const [given, family] = [name.first, name.last - 1].map((at) => nameKey(wordAt(tokens, at))) as [string, string]
  if (/^\p{Lu}+$/u.test(wordAt(tokens, name.last - 1))) return name
  const isPerson = speakers.has(family) && !speakers.has(given) && !isTitle(given) && !smallWords.has(given)
  return isPerson ? nameOver(tokens, name, name.first, name.last, 'person') : name
}

/** With a first name that was not found, as it is a word too. */
function withGivenWord(tokens: Tokens, name: LocatedName, before: LocatedName | undefined): LocatedName {
  if (name.type !== 'person' || !isOneWord(name)) return name
  const at = name.first - 1
  if (at < sentenceOf(tokens, name)[0] || (before !== undefined && before.last > at)) return name
  const word = smallAt(tokens, at)
  const isGiven = isCapitalised(wordAt(tokens, at)) && !isTitle(word) && genderOfFirstName(word) !== null
  return isGiven ? nameOver(tokens, name, at, name.last, 'person') : name
}

/** Some titles are first names, too, and so are days. */
const isTitle = (word: string): boolean => honorifics.has(word) || roleNouns.has(word) || dateWords.get(word) === 'W'
