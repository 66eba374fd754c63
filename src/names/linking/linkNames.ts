import { readPersonName } from '../personName.ts'
import { joinAcronyms } from './joinAcronyms.ts'
import { joinAliases } from './joinAliases.ts'
import { joinEqualNames } from './joinEqualNames.ts'
import { joinFullNames } from './joinFullNames.ts'
import { joinParts } from './joinParts.ts'
import { joinShortForms } from './joinShortForms.ts'
import type { NameItem } from './nameItem.ts'
import { groupNames, groupOf, joinNames, type NameGroups } from './nameGroups.ts'

/**
 * Which names are one entity's: the same rules within an article (items are spellings) and across articles (items are articles' entities).
 * Rules go from the surest to the least sure, each looking names up by key, so that time grows with the number of names, not of pairs.
 * `acronyms` are pairs that a text gives as such. What one article alone bears out, a first name or a short form that fits just one entity, holds in that article only.
 */
export function linkNames(
  items: readonly NameItem[],
  scope: 'article' | 'corpus',
  acronyms: readonly (readonly [acronym: number, longForm: number])[] = [],
): NameGroups {
  const groups = groupNames(items)
  joinEqualNames(groups)
  for (const [acronym, longForm] of acronyms) joinNames(groups, acronym, longForm, 'acronym')
  const people = readPeople(groups)
  joinFullNames(groups, people)
  joinAcronyms(groups)
  if (scope === 'corpus') joinAliases(groups)
  joinParts(groups, people, scope === 'article')
  if (scope === 'article') joinShortForms(groups)
  return groups
}

/** The people's names taken apart, each name once. */
const readPeople = (groups: NameGroups) =>
  new Map(
    groups.items.flatMap(({ type, name }, i) =>
      type === 'person' && groupOf(groups, i) === i ? [[i, readPersonName(name)] as const] : [],
    ),
  )
