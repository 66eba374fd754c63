import { readPersonName, type PersonName } from '../personName.ts'
import { joinAcronyms } from './joinAcronyms.ts'
import { isSingleName, joinAcrossArticles } from './joinAcrossArticles.ts'
import { joinEndings } from './joinEndings.ts'
import { joinEqualNames } from './joinEqualNames.ts'
import { joinFullNames } from './joinFullNames.ts'
import { joinParts } from './joinParts.ts'
import { joinShortForms } from './joinShortForms.ts'
import { type JoinRule, type NameItem, groupNames, groupOf, joinNames, type NameGroups } from './nameGroups.ts'

/** Two spellings that the text itself says are one's. */
export interface StatedAlias {
  readonly item: number
  readonly into: number
  readonly rule: Extract<JoinRule, 'acronym' | 'told'>
}

/**
 * Which spellings of an article are one entity's. Rules go from the surest to the least sure, each looking names up
 * by key, so that time grows with the number of names, not of pairs.
 */
export function linkWithinArticle(items: readonly NameItem[], stated: readonly StatedAlias[] = []): NameGroups {
  const groups = groupNames(items)
  joinEqualNames(groups)
  for (const { item, into, rule } of stated) joinNames(groups, item, into, rule)
  const people = readPeople(groups)
  joinFullNames(groups, people)
  joinAcronyms(groups)
  joinParts(groups, people)
  joinShortForms(groups)
  joinEndings(groups)
  return groups
}

/**
 * Which entities of many articles are one. A first name or a short form that fits just one entity of an article is
 * joined with it in that article only.
 */
export function linkArticles(items: readonly NameItem[]): NameGroups {
  const groups = groupNames(items)
  joinEqualNames(groups, isSingleName)
  joinFullNames(groups, readPeople(groups))
  joinAcrossArticles(groups)
  return groups
}

/** The people's names taken apart, each name once. */
function readPeople(groups: NameGroups): Map<number, PersonName> {
  const people = new Map<number, PersonName>()
  groups.items.forEach(({ type, name }, i) => {
    if (type === 'person' && groupOf(groups, i) === i) people.set(i, readPersonName(name))
  })
  return people
}
