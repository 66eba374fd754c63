import { addTo } from '../../algorithms/multimap.ts'
import { genderOfBearer } from '../../names/genderOfFirstName.ts'
import { linkWithinArticle } from '../../names/linking/linkNames.ts'
import { type NameItem, groupOf, type NameGroups } from '../../names/linking/nameGroups.ts'
import { readPersonName } from '../../names/personName.ts'
import type { NameType } from '../../types/layers.ts'
import type { Tokens } from '../../types/tokens.ts'
import { chooseCandidate } from './chooseCandidate.ts'
import type { LocatedName } from './locatedName.ts'
import { findStatedAliases } from './findStatedAliases.ts'
import { readRole, type Role } from './readRole.ts'
import { settleTypes } from './settleTypes.ts'

/**
 * The names of an article, linked: name `i` is of spelling `spellings[i]` and belongs to group `groups[i]`, or to none
 * (-1).
 */
export interface LinkedMentions {
  readonly names: readonly LocatedName[]
  readonly types: readonly NameType[]
  readonly roles: readonly Role[]
  readonly spellings: readonly number[]
  readonly links: NameGroups
  readonly groups: readonly number[]
}

const nothing: Role = { roles: [], gender: null }

/**
 * Links the mentions of an article: by their spellings first, then, where a spelling fits several people, each by what
 * stands around it.
 */
export function linkMentions(tokens: Tokens, names: readonly LocatedName[]): LinkedMentions {
  const types = settleTypes(names, tokens.text)
  const roles = names.map((name, i) =>
    types[i] === 'person' ? readRole(tokens, name, names[i - 1], names[i + 1]) : nothing,
  )
  const { items, spellings } = collectSpellings(names, types, roles)
  const links = linkWithinArticle(items, findStatedAliases(tokens.text, names, spellings))
  return { names, types, roles, spellings, links, groups: chooseGroups(names, roles, spellings, links) }
}

function collectSpellings(names: readonly LocatedName[], types: readonly NameType[], roles: readonly Role[]) {
  const known = new Map<string, number[]>()
  const items: (NameItem & { gender: NameItem['gender']; weight: number })[] = []
  const spellings = names.map(({ text }, i) => {
    const index = known.get(text)?.find((item) => items[item]!.type === types[i])
    if (index !== undefined) {
      items[index]!.weight++
      items[index]!.gender ??= roles[i]!.gender
      return index
    }
    addTo(known, text, items.length)
    return items.push({ name: text, aliases: [], type: types[i]!, gender: roles[i]!.gender, article: 0, weight: 1 }) - 1
  })
  for (const item of items) if (item.type === 'person') item.gender ??= genderOfName(item)
  return { items, spellings }
}

function genderOfName({ name }: Pick<NameItem, 'name'>): 'm' | 'f' | null {
  const { given, words } = readPersonName(name)
  return words.length > 1 ? genderOfBearer(given) : null
}

function chooseGroups(
  names: readonly LocatedName[],
  roles: readonly Role[],
  spellings: readonly number[],
  links: NameGroups,
): number[] {
  if (links.ambiguous.size === 0) return spellings.map((spelling) => groupOf(links, spelling))
  const seen = new Map<number, { count: number; sentence: number }>()
  const shares = surnameShares(spellings, links)
  return names.map(({ sentence }, i) => {
    const group = groupOf(links, spellings[i]!)
    const open = links.ambiguous.get(group)
    const chosen =
      open === undefined ? group : chooseCandidate(links, open, { seen, shares }, sentence, roles[i]!.gender)
    if (chosen >= 0) seen.set(chosen, { count: (seen.get(chosen)?.count ?? 0) + 1, sentence })
    return chosen
  })
}

/**
 * How much of what is surely said of each person has the surname: whom an article calls by the first name it seldom
 * calls by the surname as well, which is then that of another in the family. One more of each: a first name that was
 * said once tells little.
 */
function surnameShares(spellings: readonly number[], links: NameGroups): ReadonlyMap<number, number> {
  const firstNames = firstNamesOf(links)
  const counts = new Map<number, { all: number; surname: number }>()
  for (const spelling of spellings) {
    const { all, surname } = counts.get(groupOf(links, spelling)) ?? { all: 0, surname: 0 }
    counts.set(groupOf(links, spelling), { all: all + 1, surname: surname + (firstNames.has(spelling) ? 0 : 1) })
  }
  return new Map(Array.from(counts, ([group, { all, surname }]) => [group, (surname + 1) / (all + 1)]))
}

/** Spellings that are the first name of just one person. */
function firstNamesOf({ items, joins }: NameGroups): ReadonlySet<number> {
  const isFirstName = (name: string, whole: string): boolean => {
    const { words, family } = readPersonName(name)
    return words.length === 1 && family !== readPersonName(whole).family
  }
  return new Set(
    joins.flatMap(({ item, into, rule }) =>
      rule === 'part' && isFirstName(items[item]!.name, items[into]!.name) ? [item] : [],
    ),
  )
}
