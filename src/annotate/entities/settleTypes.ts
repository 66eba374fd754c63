import { knownName } from '../../names/knownName.ts'
import { readPersonName } from '../../names/personName.ts'
import type { NameType } from '../../types/layers.ts'
import type { LocatedName } from './locatedName.ts'

/**
 * One type for each name of the article, by its key: the type that most of its mentions have, the first of equals. A single word that ends
 * the full name of somebody in the article is that person's surname, unless it is well known as a place or was mostly found to be something
 * else (two mentions of three).
 */
export function settleTypes(names: readonly LocatedName[]): Map<string, NameType> {
  const counts = new Map<string, Map<NameType, number>>()
  for (const { key, type } of names) {
    const types = counts.get(key) ?? new Map<NameType, number>()
    counts.set(key, types.set(type, (types.get(type) ?? 0) + 1))
  }
  const surnames = new Map<string, number>()
  for (const { text, type } of names) {
    const { words, family } = type === 'person' ? readPersonName(text) : { words: [], family: '' }
    if (words.length > 1) surnames.set(family, (surnames.get(family) ?? 0) + 1)
  }
  return new Map([...counts].map(([key, types]) => [key, typeOf(key, types, surnames.get(key) ?? 0)]))
}

function typeOf(key: string, types: ReadonlyMap<NameType, number>, bearers: number): NameType {
  let best: NameType = 'other'
  let sum = 0
  for (const [type, count] of types) {
    sum += count
    if (count > (types.get(best) ?? 0)) best = type
  }
  const isSurname = bearers > 0 && knownName(key) === undefined && (types.get('person') ?? 0) + bearers >= sum / 2
  return isSurname ? 'person' : best
}
