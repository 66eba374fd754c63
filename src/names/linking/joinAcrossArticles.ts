import { addTo } from '../../algorithms/multimap.ts'
import { commonSurnames } from '../../lexicons/commonSurnames.ts'
import { genderOfFirstName } from '../genderOfFirstName.ts'
import { nameKey } from '../nameKey.ts'
import { readPersonName } from '../personName.ts'
import { initialsOf, hasAcronym } from './joinAcronyms.ts'
import { groupOf, joinNames, type NameGroups } from './nameGroups.ts'
import { storyTies } from './storyTies.ts'

/** A name goes to the one who is meant in at least this share of the mentions that say which. */
const leastShareOfWeight = 0.8

/** Who is called by a common name in so many articles is meant by it elsewhere too. */
const wellKnownInArticles = 5

/** The names that a short one may stand for: all of them, and those whose own article also uses the short one. */
interface LongForms {
  readonly all: number[]
  readonly called: number[]
}

/**
 * Joins short names with long forms of other articles, where their own article has none: `Lee`, `Ann`, `PWU`. Among
 * articles that tell one story it is enough that the short name is a part of the long form, or its acronym. Elsewhere
 * some article must use the short name for the long form, nearly all that do must mean the same entity, and the name
 * must be distinctive: a common first name or surname is not joined, unless many articles use it for the same person.
 */
export function joinAcrossArticles(groups: NameGroups): void {
  const shorts = new Map<string, number[]>()
  groups.items.forEach((_, i) => addTo(shorts, kindKey(groups, i, groups.keys[i]!), i))
  const longForms = findLongForms(groups, shorts)
  const joinInStories = storyTies(groups)
  for (const [key, items] of shorts) {
    const { all, called } = longForms.get(key) ?? { all: [], called: [] }
    if (all.length === 0 && !isSingleName(groups, items[0]!)) continue
    const known = new Set(all.map((item) => groupOf(groups, item)))
    const open = joinInStories(
      items.filter((item) => !known.has(groupOf(groups, item))),
      all,
    )
    const meant = open.length > 0 ? nearlyAlways(groups, called, items[0]!) : undefined
    if (meant !== undefined) for (const item of open) joinNames(groups, item, meant, 'alias')
    else if (isSingleName(groups, items[0]!) && !isCommonName(groups.keys[items[0]!]!))
      for (const item of open) joinNames(groups, item, open[0]!, 'same')
  }
}

/** A person's one word. */
export const isSingleName = ({ items, keys }: NameGroups, i: number): boolean =>
  items[i]!.type === 'person' && !keys[i]!.includes(' ')

/** One word by which many people go. */
const isCommonName = (key: string): boolean => commonSurnames.has(key) || genderOfFirstName(key) !== null

/** People and others apart. */
const kindKey = ({ items }: NameGroups, i: number, key: string): string =>
  items[i]!.type === 'person' ? `person ${key}` : key

function findLongForms(groups: NameGroups, shorts: ReadonlyMap<string, unknown>): ReadonlyMap<string, LongForms> {
  const longForms = new Map<string, LongForms>()
  groups.items.forEach(({ name, aliases, type }, i) => {
    const own = groups.keys[i]!
    const called = new Set(aliases.map(nameKey))
    const person = type === 'person' ? readPersonName(name) : undefined
    const parts = person === undefined ? [] : [person.family, person.given]
    const letters = hasAcronym(type) ? initialsOf(name) : []
    for (const key of new Set([...called, ...parts, ...letters])) {
      const known = kindKey(groups, i, key)
      if (key === own || !shorts.has(known)) continue
      const found = longForms.get(known) ?? { all: [], called: [] }
      found.all.push(i)
      if (called.has(key)) found.called.push(i)
      longForms.set(known, found)
    }
  })
  return longForms
}

/**
 * The group that has nearly all of the weight of the items; for a name that isn't distinctive, it must be in many
 * articles too.
 */
function nearlyAlways(groups: NameGroups, items: readonly number[], short: number): number | undefined {
  const found = new Map<number, { weight: number; articles: number }>()
  let sum = 0
  for (const i of items) {
    const { weight } = groups.items[i]!
    const before = found.get(groupOf(groups, i)) ?? { weight: 0, articles: 0 }
    found.set(groupOf(groups, i), { weight: before.weight + weight, articles: before.articles + 1 })
    sum += weight
  }
  const least = isDistinctive(groups, short) ? 1 : wellKnownInArticles
  for (const [group, { weight, articles }] of found)
    if (weight >= leastShareOfWeight * sum && articles >= least) return group
  return undefined
}

/** As acronyms have, and few words. */
const twoCapitals = /^\p{Lu}\.?\p{Ll}?\p{Lu}/u

/**
 * Is a name enough to tell who is meant, once an article has given the long form? Common names of people and single
 * words of firms' names aren't.
 */
function isDistinctive(groups: NameGroups, i: number): boolean {
  const { type, name } = groups.items[i]!
  return groups.keys[i]!.includes(' ') || (type === 'person' ? !isCommonName(groups.keys[i]!) : twoCapitals.test(name))
}
