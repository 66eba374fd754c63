import { groupBy } from '../algorithms/multimap.ts'
import { fullestName } from '../names/fullestName.ts'
import { linkArticles } from '../names/linking/linkNames.ts'
import { groupOf, type NameGroups } from '../names/linking/nameGroups.ts'
import { noCorrections } from '../names/parseCorrections.ts'
import type { Entity, NameType } from '../types/layers.ts'
import type { NameCorrections } from '../types/nameCorrections.ts'
import { applyCorrections } from './naming/applyCorrections.ts'

/** An entity of a corpus: what several articles name. */
export interface CorpusEntity {
  /** The fullest form in all articles. */
  readonly name: string
  readonly type: NameType
  /** Every form in any article, in order of first appearance. */
  readonly aliases: readonly string[]
  readonly gender: 'm' | 'f' | null
  /** Those that most articles give first. */
  readonly roles: readonly string[]
}

export interface LinkedEntities {
  /** In order of first appearance. */
  readonly entities: readonly CorpusEntity[]
  /** Which of them entity `entity` of article `article` is (all indices); null where a correction dropped it. */
  readonly indexOf: (article: number, entity: number) => number | null
  /** Words for the reader: corrections that fitted nothing. */
  readonly notes: readonly string[]
  /** Why entities were joined: over all articles' entities, one after the other. */
  readonly groups: NameGroups
}

/** Links the entities of many articles by their names. The same articles in the same order give the same answer. */
export function linkAcrossArticles(
  articles: readonly { readonly entities: readonly Entity[] }[],
  corrections: NameCorrections = noCorrections,
): LinkedEntities {
  const starts = [0]
  for (const { entities } of articles) starts.push(starts.at(-1)! + entities.length)
  const items = articles.flatMap(({ entities }) => entities)
  const groups = linkArticles(
    articles.flatMap(({ entities }, article) =>
      entities.map(({ mentions, ...entity }) => ({ ...entity, article, weight: mentions })),
    ),
  )
  const { shown, dropped, notes } = applyCorrections(groups, corrections)
  const members = new Map<number, Entity[]>()
  items.forEach((item, i) => {
    const group = groupOf(groups, i)
    if (dropped.has(group) || item.mentions === 0) return
    if (members.has(group)) members.get(group)!.push(item)
    else members.set(group, [item])
  })
  const order = new Map([...members.keys()].map((group, index) => [group, index]))
  const indices = Int32Array.from(items, (_, i) => order.get(groupOf(groups, i)) ?? none)
  return {
    entities: [...members].map(([group, some]) => describe(some, shown.get(group))),
    indexOf: lookUp(starts, indices),
    notes,
    groups,
  }
}

const none = -1

/** By itself, so that it keeps nothing alive but what it looks up in: a corpus has millions of names. */
function lookUp(starts: readonly number[], indices: Int32Array): LinkedEntities['indexOf'] {
  return (article, entity) => {
    const index = indices[starts[article]! + entity]!
    return index === none ? null : index
  }
}

function describe(
  members: readonly Entity[],
  shown: { readonly name: string; readonly type: NameType | null } | undefined,
): CorpusEntity {
  const type = shown?.type ?? mostOf(members, ({ type }) => type) ?? 'other'
  const names = [...new Set(members.map(({ name }) => name))]
  return {
    name: shown?.name ?? fullestName(names, type),
    type,
    aliases: [...new Set(members.flatMap(({ aliases }) => aliases))],
    gender: mostOf(members, ({ gender }) => gender),
    roles: commonRoles(members),
  }
}

/** Each role once, whatever its capitals, as it was written first. */
function commonRoles(members: readonly Entity[]): readonly string[] {
  const groups = groupBy(
    members.flatMap(({ roles }) => roles),
    (role) => role.toLowerCase(),
  )
  if (groups.size === 0) return noRoles
  return [...groups.values()].sort((a, b) => b.length - a.length).map(([role]) => role!)
}

/** One list for all without a role: over a corpus they are most. */
const noRoles: readonly string[] = []

/** What most mentions have; the first of equals. */
function mostOf<Value>(members: readonly Entity[], valueOf: (entity: Entity) => Value | null): Value | null {
  const counts = new Map<Value, number>()
  for (const member of members) {
    const value = valueOf(member)
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + member.mentions)
  }
  let best: Value | null = null
  for (const [value, count] of counts) if (best === null || count > counts.get(best)!) best = value
  return best
}
