import { lazySet, type LazySet } from '../../../algorithms/sets.ts'
import { knownName } from '../../../names/knownName.ts'
import { nameKey } from '../../../names/nameKey.ts'
import type { NameType } from '../../../types/layers.ts'
import type { Tokens } from '../../../types/tokens.ts'
import { wordsOf, type LocatedName } from '../locatedName.ts'
import { isCapitalised, isPossessive, nameOver, smallAt, wordAt } from './nameTokens.ts'

/**
 * Two names that were taken for one: people with a dash between (`Ann Lee - Bob`), where the first is named elsewhere
 * in the article (in some texts, hyphens have blanks beside them); a place with the town that has it (`Genoa's East
 * Quay`), where that is well known or named elsewhere: `St. John's Wood` belongs to nobody; a place and whoever is of
 * a party there (`an Ohio Democrat`); a place and its country; and both sides of a match, or of a wicket.
 */
export function splitNames(tokens: Tokens, names: readonly LocatedName[]): LocatedName[] {
  const told = lazySet(() => new Set(names.map(({ type, key }) => `${type} ${key}`)))
  const split: LocatedName[] = []
  for (let name of names) {
    for (let seams = 0; seams < mostSeams; seams++) {
      const seam = seamOf(tokens, name)
      if (seam === undefined || !areTwo(tokens, name, seam, told)) break
      const last = seam.isScore && isPoints(wordAt(tokens, name.last - 1)) ? name.last - 1 : name.last
      split.push(nameOver(tokens, name, name.first, seam.at, seam.isScore ? 'organization' : name.type))
      name = nameOver(tokens, name, seam.next, last, seam.isScore ? 'organization' : (seam.nextType ?? name.type))
    }
    split.push(name)
  }
  return split
}

/** Each takes what is left of the name in hand again. */
const mostSeams = 8

/** Where a name may be two: the token behind the first, and where the second begins. */
interface Seam {
  readonly at: number
  readonly next: number
  readonly isSure: boolean
  readonly isScore?: boolean
  /** The second one's, if it is not the first one's. */
  readonly nextType?: NameType
}

function areTwo(tokens: Tokens, { start, type }: LocatedName, seam: Seam, told: LazySet<string>): boolean {
  if (seam.isSure) return true
  const before = nameKey(wordsOf(tokens.text.slice(start, tokens.end[seam.at - 1])))
  return told.has(`${type} ${before}`) || (type === 'place' && knownName(before) !== undefined)
}

function seamOf(tokens: Tokens, name: LocatedName): Seam | undefined {
  if (name.last - name.first < 2) return undefined
  if (name.type === 'place' && adherents.has(smallAt(tokens, name.last - 1)))
    return { at: name.last - 1, next: name.last - 1, isSure: true, nextType: 'group' }
  for (let at = name.first + 1; at < name.last - 1; at++) {
    const seam = seamAt(tokens, name, at)
    if (seam !== undefined) return seam
  }
  return undefined
}

function seamAt(tokens: Tokens, name: LocatedName, at: number): Seam | undefined {
  const { type, first, key } = name
  const word = wordAt(tokens, at)
  const seam = { at, next: at + 1, isSure: true }
  if (type === 'person') {
    if (dashes.has(word) && at > first + 1 && isSpaced(tokens, at)) return { ...seam, isSure: false }
    return /^[bc]$/.test(word) ? seam : undefined
  }
  if (type === 'place' && isPossessive(word)) return { ...seam, isSure: false }
  if (type === 'place' && word === ',') return knownName(key) === undefined ? seam : undefined
  if (/^vs?$/.test(word)) return type === 'place' || type === 'organization' ? seam : undefined
  return isScore(tokens, name, at) ? { ...seam, isScore: true } : undefined
}

/** Words for who is of a party, behind the place where they are. Lower case. */
const adherents: ReadonlySet<string> = new Set('democrat democratic democrats republican republicans'.split(' '))

/** Is a number the first team's in `Bulls 3 Gulls 2`? Goods and channels have two as well, but hardly behind another. */
function isScore(tokens: Tokens, { type, first, last }: LocatedName, at: number): boolean {
  if (!isPoints(wordAt(tokens, at)) || !isCapitalised(wordAt(tokens, at + 1))) return false
  const isListed = isPoints(wordAt(tokens, first - 1))
  const hasBoth = isPoints(wordAt(tokens, last)) || (isListed && isPoints(wordAt(tokens, last - 1)))
  return hasBoth && (type === 'organization' || type === 'place' || (type === 'product' && isListed))
}

const isPoints = (word: string): boolean => /^\d{1,3}$/.test(word)

const dashes: ReadonlySet<string> = new Set('-–—')

const isSpaced = ({ start, end }: Tokens, at: number): boolean => end[at - 1]! < start[at]! && end[at]! < start[at + 1]!
