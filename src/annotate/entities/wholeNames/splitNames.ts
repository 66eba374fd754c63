import { knownName } from '../../../names/knownName.ts'
import { nameKey } from '../../../names/nameKey.ts'
import type { Tokens } from '../../../types/tokens.ts'
import { wordsOf, type LocatedName } from '../locatedName.ts'
import { nameOver, wordAt } from './nameTokens.ts'

/**
 * Two names that were taken for one: people with a dash between (`Ann Lee - Bob`), where the first is named elsewhere
 * in the article (in some texts, hyphens have blanks beside them); and a place with the town that has it (`Genoa's East
 * Quay`), where that is well known or named elsewhere: `St. John's Wood` belongs to nobody.
 */
export function splitNames(tokens: Tokens, names: readonly LocatedName[]): LocatedName[] {
  const told = new Set(names.map(({ type, key }) => `${type} ${key}`))
  return names.flatMap((name) => {
    const at = seamOf(tokens, name, told)
    if (at === -1) return [name]
    return [nameOver(tokens, name, name.first, at, name.type), nameOver(tokens, name, at + 1, name.last, name.type)]
  })
}

/** The token between two names, or -1. */
function seamOf(tokens: Tokens, { first, last, type, start }: LocatedName, told: ReadonlySet<string>): number {
  for (let at = first + 1; at < last - 1; at++) {
    const isSeam =
      type === 'person' ? at > first + 1 && isDash(tokens, at) : type === 'place' && /^['’]s$/.test(wordAt(tokens, at))
    if (!isSeam) continue
    const before = nameKey(wordsOf(tokens.text.slice(start, tokens.end[at - 1])))
    return told.has(`${type} ${before}`) || (type === 'place' && knownName(before) !== undefined) ? at : -1
  }
  return -1
}

const isDash = (tokens: Tokens, at: number): boolean => /^[-–—]$/.test(wordAt(tokens, at)) && isSpaced(tokens, at)

const isSpaced = ({ start, end }: Tokens, at: number): boolean => end[at - 1]! < start[at]! && end[at]! < start[at + 1]!
