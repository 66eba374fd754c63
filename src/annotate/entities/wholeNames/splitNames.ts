import { knownName } from '../../../names/knownName.ts'
import { nameKey } from '../../../names/nameKey.ts'
import type { Tokens } from '../../../types/tokens.ts'
import { wordsOf, type LocatedName } from '../locatedName.ts'
import { nameOver, wordAt } from './nameTokens.ts'

/**
 * Two names that were taken for one: people with a dash between (`Ann Lee - Bob`), and a place with the town that has it (`Genoa's East Quay`),
 * where that is well known or named elsewhere in the article: `St. John's Wood` belongs to nobody.
 */
export function splitNames(tokens: Tokens, names: readonly LocatedName[]): LocatedName[] {
  const places = new Set(names.flatMap(({ key, type }) => (type === 'place' ? [key] : [])))
  const isTown = (key: string): boolean => places.has(key) || knownName(key) !== undefined
  return names.flatMap((name) => {
    const at = seamOf(tokens, name, isTown)
    if (at === -1) return [name]
    return [nameOver(tokens, name, name.first, at, name.type), nameOver(tokens, name, at + 1, name.last, name.type)]
  })
}

/** The token that no name has, or -1. */
function seamOf(tokens: Tokens, { first, last, type, start }: LocatedName, isTown: (key: string) => boolean): number {
  for (let at = first + 1; at < last - 1; at++) {
    const word = wordAt(tokens, at)
    if (type === 'person' && /^[-–—]$/.test(word) && isSpaced(tokens, at)) return at
    if (type === 'place' && /^['’]s$/.test(word)) {
      const owner = nameKey(wordsOf(tokens.text.slice(start, tokens.end[at - 1])))
      return isTown(owner) ? at : -1
    }
  }
  return -1
}

const isSpaced = ({ start, end }: Tokens, at: number): boolean => end[at - 1]! < start[at]! && end[at]! < start[at + 1]!
