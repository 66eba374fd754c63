import { tally } from '../../algorithms/multimap.ts'
import { namesOfPlaces } from '../../lexicons/placeNames.ts'
import { knownName } from '../../names/knownName.ts'
import { readPersonName } from '../../names/personName.ts'
import { withoutCompanyForm } from '../../names/nameKey.ts'
import type { NameType } from '../../types/layers.ts'
import type { LocatedName } from './locatedName.ts'

/**
 * The type of each name. All mentions of a key in the article have one type: that of most of them, the first of
 * equals. Exceptions:
 * - A name that ends in a legal form (`Bauer GmbH`) is an organization's, and so is the same name without it.
 * - The last word of a person's full name is that person's surname, unless it is well known as a place or two of
 *   three mentions were found to be something else.
 * - A surname that is a well known place too (`Washington`) stays a place where it was found to be one, if no mention
 *   was found to be a person or a preposition of place is before it.
 */
export function settleTypes(names: readonly LocatedName[], text: string): NameType[] {
  const counts = new Map<string, Map<NameType, number>>()
  for (const { key, type } of names) {
    const types = counts.get(key) ?? new Map<NameType, number>()
    counts.set(key, types.set(type, (types.get(type) ?? 0) + 1))
  }
  const firms = new Set<string>()
  const surnames = new Map<string, number>()
  for (const { key, text, type } of names) {
    const bare = withoutCompanyForm(key)
    if (bare !== key && type !== 'place') firms.add(bare).add(key)
    const { words, family } = type === 'person' ? readPersonName(text) : { words: [], family: '' }
    if (words.length > 1) tally(surnames, family)
  }
  const settled = new Map([...counts].map(([key, types]) => [key, typeOf(key, types, surnames.get(key) ?? 0)]))
  return names.map(({ key, type, start }) => {
    if (firms.has(key)) return 'organization'
    const isPlace = type === 'place' && surnames.has(key) && namesOfPlaces.has(key)
    if (isPlace && (!counts.get(key)!.has('person') || locative.test(text.slice(Math.max(0, start - 9), start))))
      return 'place'
    return settled.get(key)!
  })
}

const locative = /\b(?:in|at|near|outside|from|to) $/i

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
