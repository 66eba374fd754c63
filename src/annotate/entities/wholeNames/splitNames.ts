import { lazySet } from '../../../algorithms/sets.ts'
import { knownName } from '../../../names/knownName.ts'
import { nameKey } from '../../../names/nameKey.ts'
import type { Tokens } from '../../../types/tokens.ts'
import { wordsOf, type LocatedName } from '../locatedName.ts'
import { isPossessive, nameOver, wordAt } from './nameTokens.ts'

/**
 * Two names that were taken for one: people with a dash between (`Ann Lee - Bob`), where the first is named elsewhere
 * in the article (in some texts, hyphens have blanks beside them); and a place with the town that has it (`Genoa's East
 * Quay`), where that is well known or named elsewhere: `St. John's Wood` belongs to nobody.
 */
export function splitNames(tokens: Tokens, names: readonly LocatedName[]): LocatedName[] {
  const told = lazySet(() => new Set(names.map(({ type, key }) => `${type} ${key}`)))
  const split: LocatedName[] = []
  for (const name of names) {
    const { first, last, type, start } = name
    const at = seamOf(tokens, name)
    const before = at < 0 ? '' : nameKey(wordsOf(tokens.text.slice(start, tokens.end[at - 1])))
    const areTwo = at >= 0 && (told.has(`${type} ${before}`) || (type === 'place' && knownName(before) !== undefined))
    if (areTwo) split.push(nameOver(tokens, name, first, at, type), nameOver(tokens, name, at + 1, last, type))
    else split.push(name)
  }
  return split
}

/** The token that may stand between two names, or -1. */
function seamOf(tokens: Tokens, { first, last, type }: LocatedName): number {
  if (type === 'person') {
    for (let at = first + 2; at < last - 1; at++) if (isDash(tokens, at)) return at
  } else if (type === 'place') {
    for (let at = first + 1; at < last - 1; at++) if (isPossessive(wordAt(tokens, at))) return at
  }
  return -1
}

const isDash = (tokens: Tokens, at: number): boolean => dashes.has(wordAt(tokens, at)) && isSpaced(tokens, at)

const dashes: ReadonlySet<string> = new Set('-–—')

const isSpaced = ({ start, end }: Tokens, at: number): boolean => end[at - 1]! < start[at]! && end[at]! < start[at + 1]!
