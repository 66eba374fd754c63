import { addTo } from '../../algorithms/multimap.ts'
import { organizationHeads, organizationNouns } from '../../lexicons/organizationNouns.ts'
import { groupOf, groupsOf, joinNames } from './nameGroups.ts'
import type { NameGroups } from './nameGroups.ts'

/** One word, not an acronym (`NHS`). */
const plural = /^\p{Lu}\p{Ll}+s$/u

/** Words of a team's name: a place in two or three, and what its players are called. */
const mostWords = 4

/**
 * Joins what a team's players are called with the team (`Gulls`, `Genoa Gulls`), where just one organisation
 * of the article ends so. The same goes for papers (`Times`).
 */
export function joinTeams(groups: NameGroups): void {
  const teams = new Map<string, number[]>()
  const organizations = groups.items.flatMap(({ type }, i) => (type === 'organization' ? [i] : []))
  for (const i of organizations) {
    const words = groups.keys[i]!.split(' ')
    if (words.length > 1 && words.length <= mostWords) addTo(teams, words.at(-1)!, i)
  }
  for (const i of organizations) {
    const key = groups.keys[i]!
    if (!plural.test(groups.items[i]!.name) || organizationHeads.has(key) || organizationNouns.has(key)) continue
    const wholes = groupsOf(groups, teams.get(key) ?? [])
    if (wholes.length === 1 && wholes[0] !== groupOf(groups, i)) joinNames(groups, i, wholes[0]!, 'part')
  }
}
