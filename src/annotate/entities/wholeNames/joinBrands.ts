import { firmNouns } from '../../../lexicons/companyForms.ts'
import { reportingVerbs } from '../../../lexicons/reportingWords.ts'
import { genderOfFirstName } from '../../../names/genderOfFirstName.ts'
import { readPersonName } from '../../../names/personName.ts'
import { partsOfSpeech, type PartOfSpeech, type Tokens } from '../../../types/tokens.ts'
import type { LocatedName } from '../locatedName.ts'
import { isPossessive, nameOver, sentenceOf, smallAt, wordAt } from './nameTokens.ts'

/**
 * Firms whose names end in a possessive (`Sandvik's`). The ending belongs to the name if the name never stands without
 * it, nobody in the article has that surname, and at one place at least nothing follows that somebody could own.
 */
export function joinBrands(tokens: Tokens, names: readonly LocatedName[]): LocatedName[] {
  const brands = findBrands(tokens, names)
  const joined: LocatedName[] = []
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!
    if (name.first < (joined.at(-1)?.last ?? 0)) continue
    if (brands.has(name.key) && endsPossessive(tokens, name)) joined.push(brandOver(tokens, name, names[i + 1]))
    else joined.push(isOwner(tokens, name) ? nameOver(tokens, name, name.first, name.last - 1, name.type) : name)
  }
  return joined
}

function findBrands(tokens: Tokens, names: readonly LocatedName[]): ReadonlySet<string> {
  const brands = new Set<string>()
  names.forEach((name, i) => {
    if (mayBeBrand(name) && isBrandHere(tokens, name, names[i + 1])) brands.add(name.key)
  })
  if (brands.size === 0) return brands
  const others = names.filter(mayBeBrand)
  const known = new Set(others.map(({ key }) => key))
  // `Thorn's and Lund's fell`: from the last to the first.
  for (let i = names.length - 2; i >= 0; i--) {
    const [name, next] = [names[i]!, names[i + 1]!]
    const isJoined = name.last + 2 === next.first && /^(?:and|or)$/.test(wordAt(tokens, name.last + 1))
    if (isJoined && brands.has(next.key) && known.has(name.key) && endsPossessive(tokens, name)) brands.add(name.key)
  }
  for (const name of others) {
    const { words, family } = readPersonName(name.text)
    if (name.type === 'person' && words.length > 1) brands.delete(family)
    if (!endsPossessive(tokens, name)) brands.delete(name.key)
  }
  return brands
}

const mayBeBrand = ({ type }: LocatedName): boolean => type !== 'place' && type !== 'group'

/** Was a possessive ending found to belong to the name? */
function isEnding(tokens: Tokens, { first, last }: LocatedName): boolean {
  return last - first > 1 && isPossessive(wordAt(tokens, last - 1))
}

/**
 * Was it taken for a part of the name of somebody who only owns something? Places (`St. James's`) and diseases keep it.
 */
const isOwner = (tokens: Tokens, name: LocatedName): boolean =>
  isEnding(tokens, name) && (name.type === 'person' || name.type === 'organization')

/** Is there one in or behind it? */
function endsPossessive(tokens: Tokens, name: LocatedName): boolean {
  return isEnding(tokens, name) || isPossessive(wordAt(tokens, name.last))
}

const prepositions: ReadonlySet<string> = new Set(['at', 'from', 'in', 'by', 'for', 'with', 'to'])
const finite: ReadonlySet<string> = new Set('said says has had have was is will would did does could may'.split(' '))

/** Can what follows be nobody's? */
function isBrandHere(tokens: Tokens, name: LocatedName, next: LocatedName | undefined): boolean {
  if (!endsPossessive(tokens, name) || (name.type === 'person' && name.last - name.first > 1)) return false
  const [start, end] = sentenceOf(tokens, name)
  const before = name.first > start ? smallAt(tokens, name.first - 1) : ''
  if (isEnding(tokens, name) || firmNouns.has(before)) return true
  const word = name.last + 1 < end ? smallAt(tokens, name.last + 1) : '.'
  if (finite.has(word) || (mayReport(name, start) && reports(tokens, word, name.last + 1))) return true
  // `a friend of Ann's`, `at Ann's`: a friend or a place of somebody.
  if (before === 'of' || genderOfFirstName(name.key) !== null) return false
  return word === 'of' ? next?.first === name.last + 2 : isNoOwner(tokens, word, name.last + 1, before)
}

/** A person's `reports` may be many things, but hardly at a sentence's start. */
const mayReport = ({ type, first }: LocatedName, start: number): boolean => type === 'organization' || first === start

/** Does an end, a preposition or a verb follow? */
function isNoOwner(tokens: Tokens, word: string, at: number, before: string): boolean {
  if (posAt(tokens, at) === 'ADP') return prepositions.has(before)
  return /^[,.;:?!)]$/.test(word) || isPastVerb(tokens, word, at)
}

const posAt = ({ pos }: Tokens, token: number): PartOfSpeech => partsOfSpeech[pos[token] ?? 0]!

/** `reports` with what is reported behind it: wink takes it for a noun. */
const reports = (tokens: Tokens, word: string, at: number): boolean =>
  word.endsWith('s') && reportingVerbs().has(word) && ['NOUN', 'DET', 'PRON'].includes(posAt(tokens, at + 1))

/** Before a noun, a participle says what kind it is: `Ann's planned trip`. */
const isPastVerb = (tokens: Tokens, word: string, at: number): boolean =>
  posAt(tokens, at) === 'VERB' &&
  !word.endsWith('ing') &&
  !['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB'].includes(posAt(tokens, at + 1))

/** With its ending, and with the place of `Thorn's of Sandvik`. */
function brandOver(tokens: Tokens, name: LocatedName, next: LocatedName | undefined): LocatedName {
  const last = isEnding(tokens, name) ? name.last : name.last + 1
  const hasPlace = wordAt(tokens, last) === 'of' && next?.first === last + 1 && next.type === 'place'
  return nameOver(tokens, name, name.first, hasPlace ? next.last : last, 'organization')
}
