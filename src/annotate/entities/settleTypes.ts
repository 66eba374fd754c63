import { addTo, tally } from '../../algorithms/multimap.ts'
import { diseases } from '../../lexicons/diseases.ts'
import { namesOfPlaces } from '../../lexicons/placeNames.ts'
import { knownName, knownType } from '../../names/knownName.ts'
import { readPersonName } from '../../names/personName.ts'
import { withoutCompanyForm } from '../../names/nameKey.ts'
import type { NameType } from '../../types/layers.ts'
import type { LocatedName } from './locatedName.ts'

/**
 * The type of each name. All mentions of a key in the article have one type: that of most of them, the first of
 * equals. Exceptions:
 * - A name that ends in a legal form (`Bauer GmbH`) is an organization's, and so is the same name without it.
 * - Countries and bodies of the lists (`Nasa`) are what they are known for. Diseases, and what is called after somebody of
 *   the article (`Lundcare`), are `other`. The West is a place.
 * - The last word of a person's full name is that person's surname, unless it is well known as a place or two of
 *   three mentions were found to be something else.
 * - A surname that is a well known place too (`Washington`) stays a place where it was found to be one, if no mention
 *   was found to be a person or a preposition of place is before it.
 */
export function settleTypes(names: readonly LocatedName[], text: string): NameType[] {
  const found = new Map<string, NameType[]>()
  const people = new Set<string>()
  const firms = new Set<string>()
  const surnames = new Map<string, number>()
  for (const { key, text, type } of names) {
    addTo(found, key, type)
    const bare = withoutCompanyForm(key)
    if (bare !== key && type !== 'place') firms.add(bare).add(key)
    if (type !== 'person') continue
    people.add(key)
    const { words, family } = readPersonName(text)
    if (words.length > 1) tally(surnames, family)
  }
  const settled = new Map<string, NameType>()
  for (const [key, types] of found) settled.set(key, typeOf(key, types, surnames.get(key) ?? 0))
  for (const [key, type] of settled) {
    const known = surnames.has(key)
      ? undefined
      : typeKnown(key, type, (called) => people.has(called) || surnames.has(called))
    if (known !== undefined) settled.set(key, known)
  }
  return names.map(({ key, type, start }) => {
    if (firms.has(key)) return 'organization'
    const isPlace = type === 'place' && surnames.has(key) && namesOfPlaces.has(key)
    if (isPlace && (!people.has(key) || locative.test(text.slice(Math.max(0, start - 9), start)))) return 'place'
    return settled.get(key)!
  })
}

/** What a name is by itself, whatever it was found to be. */
function typeKnown(key: string, type: NameType, isPerson: (key: string) => boolean): NameType | undefined {
  if (diseases.has(key)) return 'other'
  if (key.endsWith('care') && isPerson(key.slice(0, -4))) return 'other'
  return type === 'organization' && partsOfWorld.has(key) ? 'place' : knownType(key)
}

const partsOfWorld: ReadonlySet<string> = new Set(['east', 'north', 'south', 'west'])

const locative = /\b(?:in|at|near|outside|from|to) $/i

function typeOf(key: string, types: readonly NameType[], bearers: number): NameType {
  const [first] = types as [NameType]
  const isSurname = (people: number): boolean =>
    bearers > 0 && knownName(key) === undefined && people + bearers >= types.length / 2
  if (types.every((type) => type === first)) return isSurname(first === 'person' ? types.length : 0) ? 'person' : first
  const counts = new Map<NameType, number>()
  for (const type of types) tally(counts, type)
  let best: NameType = 'other'
  for (const [type, count] of counts) if (count > (counts.get(best) ?? 0)) best = type
  return isSurname(counts.get('person') ?? 0) ? 'person' : best
}
