import { distance } from 'fastest-levenshtein'
import { countShared } from '../../../../algorithms/sets.ts'
import { genderOfFirstName } from '../../../../names/genderOfFirstName.ts'
import { americanSpelling } from '../americanSpelling.ts'
import type { SpelledName } from './gatherNames.ts'

/** Words with fewer consonants, or fewer letters, are alike by chance. */
const fewestConsonants = 3
const fewestLetters = { alike: 5, near: 5, same: 7, nearlySame: 9 }
/** So many words around two names must be the same where no word of the names is: `form` is never enough by itself. */
const fewestSharedWords = { same: 1, alike: 2, near: 3, form: Infinity }
const umlauts: ReadonlyMap<string, string> = new Map(Object.entries({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }))

/**
 * How two words turn out to be one name: by a word of the name next to both, by their letters, or by the words around
 * them.
 */
export type VariantBy = 'name' | 'letters' | 'context'

/** Are two words of names one, spelled in two ways? */
export function findVariant(a: SpelledName, b: SpelledName): VariantBy | null {
  const likeness = likenessOf(a.key, b.key)
  if (likeness === null || isSame(a, b)) return null
  if (shareNeighbour(a, b)) return 'name'
  if (a.neighbours.size > 0 && b.neighbours.size > 0) return null
  if (genderOfFirstName(a.key) !== null && genderOfFirstName(b.key) !== null) return null
  if (isFirstOfName(a) || isFirstOfName(b)) return null
  if (countShared(a.context(), b.context()) < fewestSharedWords[likeness]) return null
  return likeness === 'same' ? 'letters' : 'context'
}

/** `Martin` of `Martin Olson` is not who is `Marten` alone. */
const isFirstOfName = ({ key, neighbours }: SpelledName): boolean =>
  neighbours.size > 0 && genderOfFirstName(key) !== null

/**
 * They sound alike, are a letter apart, or have two letters swapped. One that begins with the other is another word
 * made of it.
 */
function likenessOf(a: string, b: string): keyof typeof fewestSharedWords | null {
  if (a.startsWith(stripPlural(b)) || b.startsWith(stripPlural(a))) return isSilent(a, b) ? 'form' : null
  const apart = distance(a, b)
  if (apart > 2) return null
  if (skeletonOf(a) === skeletonOf(b) && differInside(a, b)) return soundLikeness(a, b, apart)
  if (apart === 2) return a.startsWith(b.charAt(0)) && sorted(a) === sorted(b) ? 'form' : null
  const shorter = Math.min(a.length, b.length)
  if (a.slice(0, 2) !== b.slice(0, 2) || !differInside(a, b) || shorter < fewestLetters.near) return null
  return shorter >= fewestLetters.nearlySame ? 'same' : 'near'
}

function soundLikeness(a: string, b: string, apart: number): keyof typeof fewestSharedWords | null {
  const shorter = Math.min(a.length, b.length)
  if (apart > 1 && shorter < fewestLetters.near) return null
  if (shorter >= fewestLetters.same) return 'same'
  const consonants = skeletonOf(a).length
  if (consonants >= fewestConsonants) return 'alike'
  return consonants === fewestConsonants - 1 && shorter >= fewestLetters.alike ? 'near' : 'form'
}

/** Names differ in their middle, forms of one word in their ending: Argentina and Argentine. */
const differInside = (a: string, b: string): boolean => a.length !== b.length || a.slice(0, -1) !== b.slice(0, -1)

/** Clark and Clarke, Sara and Sarah: a last letter that is not heard. */
const isSilent = (a: string, b: string): boolean => `${a}e` === b || `${a}h` === b || `${b}e` === a || `${b}h` === a

const stripPlural = (word: string): string => word.replace(/s$/, '')

const sorted = (word: string): string => [...word].sort().join('')

/** Do they differ in a way that two newsrooms spell any word: Centre and Center, Müller and Mueller? */
function isSame(a: SpelledName, b: SpelledName): boolean {
  if (americanSpelling(a.key) === americanSpelling(b.key)) return true
  return spellOut(a.text) === b.key || spellOut(b.text) === a.key
}

const spellOut = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüøå]/g, (letter) => umlauts.get(letter) ?? letter)

function shareNeighbour(a: SpelledName, b: SpelledName): boolean {
  return [...a.neighbours].some((word) =>
    [...b.neighbours].some(
      (other) =>
        word === other ||
        (skeletonOf(word) === skeletonOf(other) && !word.startsWith(other) && !other.startsWith(word)),
    ),
  )
}

/**
 * What stays of a name however it is brought into the Latin alphabet: its consonants, those that sound alike as one.
 * @param name in lower case, without accents
 */
export function skeletonOf(name: string): string {
  const sounds = name
    .replace(/ph/g, 'f')
    .replace(/ck|[qc]/g, 'k')
    .replace(/z/g, 's')
    .replace(/(?<=.)[aeiouyhw]/g, '')
    .replace(/(.)\1/g, '$1')
  return sounds.replace(/^[aeiou]/, 'a')
}
