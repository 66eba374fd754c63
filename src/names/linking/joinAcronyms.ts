import { addTo } from '../../algorithms/multimap.ts'
import { initialsOf, isAcronym } from './acronyms.ts'
import { groupOf, groupsOf, joinNames, type NameGroups } from './nameGroups.ts'

/** Joins the acronyms of an article with the one long form of the same letters (after Schwartz & Hearst 2003, on names that are already found). */
export function joinAcronyms(groups: NameGroups): void {
  const acronyms = groups.items.flatMap(({ type, name }, i) => (hasAcronym(type) && isAcronym(name) ? [i] : []))
  if (acronyms.length === 0) return
  const longForms = new Map<string, number[]>()
  groups.items.forEach(({ type, name }, i) => {
    if (hasAcronym(type)) for (const letters of initialsOf(name)) addTo(longForms, letters, i)
  })
  for (const i of acronyms) {
    const fitting = longForms.get(groups.keys[i]!) ?? []
    const [only, another] = groupsOf(groups, fitting)
    if (only !== undefined && another === undefined && only !== groupOf(groups, i))
      joinNames(groups, i, fitting[0]!, 'acronym')
  }
}

/** Places of the same initials are too many, and people's initials are no acronyms: those must be known or told. */
export const hasAcronym = (type: string): boolean => type !== 'person' && type !== 'place' && type !== 'group'
