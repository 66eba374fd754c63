import { fullestName } from '../../names/fullestName.ts'
import { knownName } from '../../names/knownName.ts'
import { nameKey } from '../../names/nameKey.ts'
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
  const index = new Map<number, number>()
  const members: number[][] = []
  let total = 0
  const entityOf = linked.groups.map((group, i) => {
    if (group < 0) return null
    total += weightAt(linked.names[i]!.sentence)
    let entity = index.get(group)
    if (entity === undefined) index.set(group, (entity = members.push([]) - 1))
    members[entity]!.push(i)
    return entity
  })
  return { entities: members.map((names) => describe(linked, names, total)), entityOf }
}

function describe(
  { names, types, roles, spellings, links: { items } }: LinkedMentions,
  members: readonly number[],
  total: number,
): Entity {
  const aliases = new Set<string>()
  const called: string[] = []
  let weight = 0
  let [commonest] = members as [number]
  let gender: Entity['gender'] = null
  for (const i of members) {
    aliases.add(names[i]!.text)
    for (const role of roles[i]!.roles) called.push(role)
    weight += weightAt(names[i]!.sentence)
    if (items[spellings[i]!]!.weight > items[spellings[commonest]!]!.weight) commonest = i
    gender ??= items[spellings[i]!]!.gender
  }
  const type = types[commonest]!
  const spelt = [...aliases]
  return {
    name: shownName(spelt, type, names[commonest]!.text),
    type,
    aliases: spelt,
    mentions: members.length,
    salience: Math.round((weight / total) * 1e6) / 1e6,
    roles: called.length === 0 ? called : distinctRoles(called),
    gender: type === 'person' ? gender : null,
  }
}

/**
 * The fullest name, but of two short ones of a country or body that are both not its usual one the commonest in the
 * article (`U.S.`, not `America`).
 */
function shownName(spelt: readonly string[], type: Entity['type'], commonest: string): string {
  const full = fullestName(spelt, type)
  const key = nameKey(full)
  if (full.includes(' ') || key === nameKey(commonest) || (knownName(key) ?? key) === key) return full
  return fullestName([commonest], type)
}

/** Mentions count less the later they come. */
const weightAt = (sentence: number): number => 1 / (1 + Math.log2(1 + sentence))

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
