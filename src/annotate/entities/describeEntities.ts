import { addTo } from '../../algorithms/multimap.ts'
import { fullestName } from '../../names/fullestName.ts'
import type { Entity } from '../../types/layers.ts'
import type { LinkedMentions } from './linkMentions.ts'

/**
 * The entities of an article, in order of first appearance, and for each name the index of its entity (null where it
 * has none).
 */
export function describeEntities(linked: LinkedMentions): {
  readonly entities: readonly Entity[]
  readonly entityOf: readonly (number | null)[]
} {
  const members = new Map<number, number[]>()
  linked.groups.forEach((group, i) => {
    if (group >= 0) addTo(members, group, i)
  })
  const index = new Map([...members.keys()].map((group, i) => [group, i]))
  const total = linked.names.reduce(
    (sum, { sentence }, i) => (linked.groups[i]! < 0 ? sum : sum + weightAt(sentence)),
    0,
  )
  return {
    entities: [...members.values()].map((names) => describe(linked, names, total)),
    entityOf: linked.groups.map((group) => index.get(group) ?? null),
  }
}

function describe(
  { names, types, roles, spellings, links }: LinkedMentions,
  members: readonly number[],
  total: number,
): Entity {
  const type =
    types[
      heaviest(
        members.map((i) => spellings[i]!),
        members,
        links.items,
      )
    ]!
  const aliases = [...new Set(members.map((i) => names[i]!.text))]
  const weight = members.reduce((sum, i) => sum + weightAt(names[i]!.sentence), 0)
  const items = new Set(members.map((i) => spellings[i]!))
  const gender = [...items].map((item) => links.items[item]!.gender).find((some) => some !== null) ?? null
  return {
    name: fullestName(aliases, type),
    type,
    aliases,
    mentions: members.length,
    salience: Math.round((weight / total) * 1e6) / 1e6,
    roles: distinctRoles(members.flatMap((i) => roles[i]!.roles)),
    gender: type === 'person' ? gender : null,
  }
}

/** Mentions count less the later they come. */
const weightAt = (sentence: number): number => 1 / (1 + Math.log2(1 + sentence))

/** The member whose spelling is the most frequent: its type is the entity's. */
function heaviest(
  spellings: readonly number[],
  members: readonly number[],
  items: readonly { weight: number }[],
): number {
  let best = 0
  spellings.forEach((spelling, i) => {
    if (items[spelling]!.weight > items[spellings[best]!]!.weight) best = i
  })
  return members[best]!
}

/** A role of more words is not looked for at the end of others. */
const mostEndings = 12

/** Each role once, and none that only ends another (`Minister`, `Foreign Minister`). */
function distinctRoles(roles: readonly string[]): string[] {
  const distinct = new Map(roles.map((role) => [role.toLowerCase(), role]))
  const ends = new Set([...distinct.keys()].flatMap(endsOf))
  return [...distinct].flatMap(([key, role]) => (ends.has(key) ? [] : [role]))
}

/** The last words of a role: one, two ... but not all. */
function endsOf(key: string): string[] {
  const ends: string[] = []
  for (let at = key.lastIndexOf(' '); at > 0 && ends.length < mostEndings; at = key.lastIndexOf(' ', at - 1))
    ends.push(key.slice(at + 1))
  return ends
}
