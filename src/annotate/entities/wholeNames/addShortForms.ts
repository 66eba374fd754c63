import type { LazySet } from '../../../algorithms/sets.ts'
import { dateWords } from '../../../lexicons/dateWords.ts'
import { honorifics } from '../../../lexicons/titles.ts'
import { isLegalForm } from './joinFirms.ts'
import { readPersonName } from '../../../names/personName.ts'
import { nameKey } from '../../../names/nameKey.ts'
import { partsOfSpeech, type Tokens } from '../../../types/tokens.ts'
import type { LocatedName } from '../locatedName.ts'
import { isCapitalised, nameOver, smallAt, smallWordsOf, wordAt } from './nameTokens.ts'

/**
 * Adds short forms of names that were missed: somebody's surname, and a firm without its legal form. Months, and words
 * that the article has in small letters too, count only before a verb.
 */
export function addShortForms(tokens: Tokens, names: readonly LocatedName[]): readonly LocatedName[] {
  const shortForms = findShortForms(tokens, names)
  if (shortForms.size === 0) return names
  const isShortForm = new Uint8Array(tokens.forms.length)
  for (const type of shortForms.keys()) isShortForm[type] = 1
  const smallWords = smallWordsOf(tokens)
  const added: LocatedName[] = []
  let next = 0
  let sentence = 0
  for (let at = 0; at < tokens.length; at++) {
    if (isShortForm[tokens.types[at]!] === 0) continue
    while (sentence + 2 < tokens.sentences.length && tokens.sentences[sentence + 1]! <= at) sentence++
    while (next < names.length && names[next]!.last <= at) added.push(likeFirm(tokens, names[next++]!, shortForms))
    if (next < names.length && names[next]!.first <= at) continue
    const whole = shortForms.get(tokens.types[at]!)!
    if (standsAlone(tokens, at, smallWords))
      added.push(nameOver(tokens, { ...whole, sentence }, at, at + 1, whole.type))
  }
  while (next < names.length) added.push(likeFirm(tokens, names[next++]!, shortForms))
  return added
}

/** What is called like a firm of the article is the firm. */
function likeFirm(tokens: Tokens, name: LocatedName, shortForms: ReadonlyMap<number, LocatedName>): LocatedName {
  const whole = name.last - name.first === 1 ? shortForms.get(tokens.types[name.first]!) : undefined
  return whole?.type === 'organization' ? nameOver(tokens, name, name.first, name.last, 'organization') : name
}

/** Names by the number of the word that stands for them alone. */
function findShortForms(tokens: Tokens, names: readonly LocatedName[]): Map<number, LocatedName> {
  const found = new Map<number, LocatedName>()
  for (const name of names) {
    if (name.last - name.first < 2) continue
    const at =
      name.type === 'person' ? surnameAt(tokens, name) : name.type === 'organization' ? firmAt(tokens, name) : -1
    const word = wordAt(tokens, at)
    if (word.length > 2 && isCapitalised(word)) found.set(tokens.types[at]!, name)
    // A first name alone is found but where it is a month as well.
    if (name.type === 'person' && dateWords.has(smallAt(tokens, name.first))) found.set(tokens.types[name.first]!, name)
  }
  return found
}

function surnameAt(tokens: Tokens, { text, last }: LocatedName): number {
  const { words, family } = readPersonName(text)
  return words.length > 1 && nameKey(wordAt(tokens, last - 1)) === family ? last - 1 : -1
}

/** Of a firm with one word before its legal forms. */
function firmAt(tokens: Tokens, { first, last }: LocatedName): number {
  for (let at = first + 1; at < last; at++) if (!isLegalForm(tokens, at)) return -1
  return first
}

/**
 * Does a word stand alone as a name: between words in small letters, and before a verb where it may be another word?
 */
function standsAlone(tokens: Tokens, at: number, smallWords: LazySet<string>): boolean {
  const isTitle = honorifics.has(smallAt(tokens, at - 1).replace('.', ''))
  if (isCapitalised(wordAt(tokens, at + 1)) || (isCapitalised(wordAt(tokens, at - 1)) && !isTitle)) return false
  const word = smallAt(tokens, at)
  return (
    (!dateWords.has(word) && !smallWords.has(word)) || /^(?:VERB|AUX)$/.test(partsOfSpeech[tokens.pos[at + 1] ?? 0]!)
  )
}
