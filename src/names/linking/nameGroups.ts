import { disjointSets, rootOf, unite } from '../../algorithms/unionFind.ts'
import type { DisjointSets } from '../../algorithms/unionFind.ts'
import { nameKey } from '../nameKey.ts'
import type { Join, JoinRule, NameItem } from './nameItem.ts'

/** Items and which of them are one so far: the first item of a group stands for it. */
export interface NameGroups {
  readonly items: readonly NameItem[]
  readonly keys: readonly string[]
  readonly parents: DisjointSets
  /** Summed over each group, kept at its root. */
  readonly weights: Float64Array
  readonly joins: Join[]
  /** Items that may belong to several groups: they belong to none until the text around a mention says more. */
  readonly ambiguous: Map<number, Open>
}

/** Groups of which one may be meant, and whether it is by a first name, which says less than a surname does. */
export interface Open {
  readonly candidates: readonly number[]
  readonly isFirstName: boolean
}

export function groupNames(items: readonly NameItem[]): NameGroups {
  return {
    items,
    keys: items.map(({ name }) => nameKey(name)),
    parents: disjointSets(items.length),
    weights: Float64Array.from(items, ({ weight }) => weight),
    joins: [],
    ambiguous: new Map(),
  }
}

/** The group that an item is in, named by its first item. */
export function groupOf({ parents }: NameGroups, item: number): number {
  return rootOf(parents, item)
}

export function joinNames(groups: NameGroups, item: number, into: number, rule: JoinRule): void {
  const [a, b] = [groupOf(groups, item), groupOf(groups, into)]
  if (a === b) return
  const [first, second] = a < b ? [a, b] : [b, a]
  unite(groups.parents, first, second)
  groups.weights[first]! += groups.weights[second]!
  groups.joins.push({ item, into, rule })
}

/** The distinct groups of some items, in order. */
export const groupsOf = (groups: NameGroups, items: readonly number[]): number[] => [
  ...new Set(items.map((item) => groupOf(groups, item))),
]
