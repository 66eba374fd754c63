import { nameKey } from '../nameKey.ts'
import { addTo } from './addTo.ts'
import { groupOf, joinNames, type NameGroups } from './nameGroups.ts'

/** A spelling goes to the entity that it means in at least this share of the articles' mentions that say which. */
const leastShare = 0.8

/**
 * Joins an entity that goes by one short name in its article with the one that this name stands for elsewhere: `Lee`, where other articles
 * have `Ann Lee`, also called `Lee`. Where others are called so too, it goes to the one that is meant nearly always, or to none.
 */
export function joinAliases(groups: NameGroups): void {
  const meanings = new Map<string, number[]>()
  groups.items.forEach(({ aliases }, i) => {
    const key = groups.keys[i]!
    for (const alias of new Set(aliases.map(nameKey))) if (alias !== key) addTo(meanings, alias, i)
  })
  const seen = new Set<number>()
  groups.items.forEach((_, i) => {
    const group = groupOf(groups, i)
    const others = meanings.get(groups.keys[i]!)
    if (others === undefined || seen.has(group)) return
    seen.add(group)
    const meant = nearlyAlways(groups, others, i)
    if (meant !== undefined) joinNames(groups, i, meant, 'alias')
  })
}

/** The group that has nearly all of the weight of the items, persons and others apart. */
function nearlyAlways(groups: NameGroups, items: readonly number[], item: number): number | undefined {
  const weights = new Map<number, number>()
  let sum = 0
  const isPerson = groups.items[item]!.type === 'person'
  for (const i of items) {
    if ((groups.items[i]!.type === 'person') !== isPerson) continue
    const [group, { weight }] = [groupOf(groups, i), groups.items[i]!]
    weights.set(group, (weights.get(group) ?? 0) + weight)
    sum += weight
  }
  for (const [group, weight] of weights) if (weight >= leastShare * sum) return group
  return undefined
}
