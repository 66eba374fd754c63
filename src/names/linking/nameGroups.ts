import { disjointSets, rootOf, unite } from '../../algorithms/unionFind.ts'
import type { DisjointSets } from '../../algorithms/unionFind.ts'
import type { NameType } from '../../types/layers.ts'
import { nameKey } from '../nameKey.ts'

/** A name to be linked with others: one spelling within an article, or an article's entity among those of a corpus. */
export interface NameItem {
  /** The spelling; of an entity, its fullest one. */
  readonly name: string
  /** Other spellings that are known to mean the same. */
  readonly aliases: readonly string[]
  readonly type: NameType
  readonly gender: 'm' | 'f' | null
  /** The article that it stands in; only told apart. */
  readonly article: number
  /** How often it is mentioned. */
  readonly weight: number
}

/**
 * Why two names were taken for one entity: the same but for spelling; a name that the lists know for another; an
 * acronym and its long form; a full name with and without middle names or with initials; a part of a longer name,
 * mostly the surname; words in another order (`Justice Department`, `Department of Justice`); a text that says so
 * (`Ann Lee, born Ann Moss`); a spelling that stands for the other elsewhere in the corpus, or in an article that
 * tells the same story; a person's own correction.
 */
export type JoinRule =
  'same' | 'known' | 'acronym' | 'fuller' | 'part' | 'order' | 'told' | 'alias' | 'story' | 'correction'

/** Item `item` was found to name what item `into` names. */
interface Join {
  readonly item: number
  readonly into: number
  readonly rule: JoinRule
}

/** Items and which of them are one so far: the first item of a group stands for it. */
export interface NameGroups {
  readonly items: readonly NameItem[]
  readonly keys: readonly string[]
  readonly parents: DisjointSets
  /** Summed over each group, kept at its root. */
  readonly weights: Float64Array
  readonly joins: Join[]
  /** Items that may belong to several groups: they belong to none until the text around a mention says more. */
  readonly ambiguous: Map<number, Ambiguity>
}

/** Groups of which one may be meant, and whether it is by a first name, which says less than a surname does. */
export interface Ambiguity {
  readonly candidates: readonly number[]
  readonly isFirstName: boolean
}

export function groupNames(items: readonly NameItem[]): NameGroups {
  return {
    items,
    keys: items.map(({ name }) => nameKey(name)),
    parents: disjointSets(items.length),
    weights: new Float64Array(items.map(({ weight }) => weight)),
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
