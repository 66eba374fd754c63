import { honorifics } from '../lexicons/titles.ts'
import type { NameType } from '../types/layers.ts'
import { knownName } from './knownName.ts'
import { nameKey } from './nameKey.ts'
import { withoutPlaceHead } from './placeHead.ts'

const acronym = /^[\p{Lu}\d.&-]{2,}s?$/u
const possessive = /['\u2019]s$/
/** Not the last word (`Malcolm X`), nor `Ó` and `U`, which stand before Irish and Burmese names. */
const loneInitial = /(^| )(?![ÓU] )(\p{Lu})(?= )/gu
/** `McLEE` is in capitals. */
const smallParts = /Ma?c(?=\p{Lu})/gu

/**
 * The name to show for an entity that goes by several: the one with the most words, then letters. Acronyms yield to
 * long forms, capitals throughout to plain spelling, and of a country's names the usual one wins, as does a place's name
 * without what it is (`State of Helmand`). A person's initials get full stops; people and places in capitals alone, as
 * datelines and headlines have them, get small letters.
 */
export function fullestName(names: readonly string[], type: NameType): string {
  const isPerson = type === 'person'
  const best = names.length === 1 ? names[0]! : bestOf(type === 'place' ? withoutHeads(names) : names, isPerson)
  if (isPerson) return withSmallLetters(dotInitials(tidy(best, true)))
  const shown = names.every((name) => /^The \S+$/.test(name)) ? best.replace(/\s+/g, ' ') : tidy(best, false)
  return type === 'place' ? withSmallLetters(shown) : shown
}

/** Names of one place, but for those that are another of them with what it is before it. */
function withoutHeads(names: readonly string[]): readonly string[] {
  const keys = names.map(nameKey)
  const known = new Set(keys)
  return names.filter((_, i) => {
    const bare = withoutPlaceHead(keys[i]!)
    return bare === keys[i] || !known.has(bare)
  })
}

function bestOf(names: readonly string[], isPerson: boolean): string {
  let best = ''
  let bestScore = -Infinity
  for (const name of names) {
    const score = scoreOf(name, isPerson)
    if (score > bestScore) [best, bestScore] = [name, score]
  }
  return best
}

/** A shorter word in capitals may be an acronym (`DPRK`); `JD` and `DC` are, in longer names too. */
const fewestLetters = 5
const acronymLetters = 2

/** `CHRISTCHURCH` as `Christchurch`, `SEAN O'BRIEN` as `Sean O'Brien`. */
function withSmallLetters(name: string): string {
  const isInCapitals = name === name.toUpperCase() && /^[\p{L}\p{M} '\u2019-]*$/u.test(name)
  if (!isInCapitals || name.length < fewestLetters) return name
  return name.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, (word) =>
    word.length > acronymLetters ? word[0]! + word.slice(1).toLowerCase() : word,
  )
}

function scoreOf(name: string, isPerson: boolean): number {
  const plain = tidy(name, isPerson)
  const length = plain.split(' ').length * 100 + plain.length
  const letters = plain.replace(smallParts, '')
  if (letters === letters.toUpperCase() || plain === plain.toLowerCase())
    return length - (acronym.test(plain) ? 2000 : 1000)
  const key = isPerson ? '' : nameKey(plain)
  return knownName(key) === key ? length + 1000 : length
}

function dotInitials(name: string): string {
  const words = name.split(' ')
  while (words.length > 1 && honorifics.has((words[0] ?? '').toLowerCase().replaceAll('.', ''))) words.shift()
  return words.join(' ').replace(loneInitial, '$1$2.')
}

/** Firms go by possessives, people don't. */
function tidy(name: string, isPerson: boolean): string {
  const plain = name.replace(/\s+/g, ' ').replace(/^the /i, '')
  return isPerson ? plain.replace(possessive, '') : plain
}
