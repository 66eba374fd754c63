import { distance } from 'fastest-levenshtein'
import { genderOfFirstName } from '../../../../names/genderOfFirstName.ts'
import { americanSpelling } from '../americanSpelling.ts'
import type { SpelledName } from './gatherNames.ts'
import { skeletonOf } from './skeletonOf.ts'

/** Words with fewer consonants, or of fewer letters, are alike by chance. */
const leastConsonants = 3
const leastLong = { alike: 5, near: 6 }
/** How many words their sentences must share where no word of the name does. */
const leastShared = { alike: 2, near: 3, swapped: Infinity }
const umlauts: ReadonlyMap<string, string> = new Map(Object.entries({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }))

/** Are two words of names one, spelled in two ways? By its sound or letters, and by what stands around it. */
export function isVariant(a: SpelledName, b: SpelledName): boolean {
  const likeness = likenessOf(a.key, b.key)
  if (likeness === null || isSame(a, b)) return false
  if (shareNeighbour(a, b)) return true
  if (genderOfFirstName(a.key) !== null && genderOfFirstName(b.key) !== null) return false
  return [...a.context].filter((stem) => b.context.has(stem)).length >= leastShared[likeness]
}

/** They sound alike, are a letter apart, or have two letters swapped. One that begins with the other is another form of it. */
function likenessOf(a: string, b: string): keyof typeof leastShared | null {
  if (a.startsWith(b) || b.startsWith(a)) return null
  const apart = distance(a, b)
  if (apart > 2) return null
  if (skeletonOf(a) === skeletonOf(b)) return soundLikeness(a, b, apart)
  if (apart === 2) return a.startsWith(b.charAt(0)) && sorted(a) === sorted(b) ? 'swapped' : null
  return Math.min(a.length, b.length) >= leastLong.near && differInside(a, b) ? 'near' : null
}

function soundLikeness(a: string, b: string, apart: number): 'alike' | 'near' | null {
  const shorter = Math.min(a.length, b.length)
  if (apart > 1 && shorter < leastLong.near) return null
  const consonants = skeletonOf(a).length
  if (consonants >= leastConsonants) return 'alike'
  return consonants === leastConsonants - 1 && shorter >= leastLong.alike ? 'near' : null
}

/** Names differ in their middle, forms of one word in their ending. */
const differInside = (a: string, b: string): boolean =>
  a.slice(0, 2) === b.slice(0, 2) && (a.length !== b.length || a.slice(0, -1) !== b.slice(0, -1))

const sorted = (word: string): string => [...word].sort().join('')

/** Grants what two houses write otherwise in any word: Centre and Center, Müller and Mueller. */
function isSame(a: SpelledName, b: SpelledName): boolean {
  if (americanSpelling(a.key) === americanSpelling(b.key) && a.key.length === b.key.length) return true
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
      (other) => word === other || (word.startsWith(other.charAt(0)) && skeletonOf(word) === skeletonOf(other)),
    ),
  )
}
