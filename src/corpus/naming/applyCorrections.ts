import { addTo } from '../../algorithms/multimap.ts'
import { groupOf, joinNames, type NameGroups } from '../../names/linking/nameGroups.ts'
import { nameKey } from '../../names/nameKey.ts'
import type { NameType } from '../../types/layers.ts'
import type { NameCorrections } from '../../types/nameCorrections.ts'

/** What corrections say of groups of names, by each group's first item. */
export interface CorrectedGroups {
  readonly shown: ReadonlyMap<number, { readonly name: string; readonly type: NameType | null }>
  readonly dropped: ReadonlySet<number>
  /** A word on every entry that fits nothing. */
  readonly notes: readonly string[]
}

/**
 * Applies corrections to linked names: merges, then names and types, then drops. Entries that add or split have done
 * their work within each article already; here they are only checked for having fitted anything.
 */
export function applyCorrections(groups: NameGroups, corrections: NameCorrections): CorrectedGroups {
  const notes: string[] = []
  const byName = new Map<string, number[]>()
  groups.items.forEach(({ name, aliases }, i) => {
    for (const key of new Set([name, ...aliases].map(nameKey))) addTo(byName, key, i)
  })
  const find = (name: string, type: NameType | null = null): number[] =>
    (byName.get(nameKey(name)) ?? []).filter((i) => type === null || groups.items[i]!.type === type)
  const check = (found: readonly number[], list: string, name: string): void => {
    if (found.length === 0) notes.push(`the names file: “${name}” in “${list}” matched nothing`)
  }
  for (const { names } of corrections.merge)
    mergeAll(
      groups,
      names.map((name) => ({ name, found: find(name) })),
      check,
    )
  const shown = new Map<number, { name: string; type: NameType | null }>()
  for (const { names, name, type } of corrections.merge)
    for (const item of names.flatMap((one) => find(one))) shown.set(groupOf(groups, item), { name, type })
  for (const { name, to, type } of corrections.rename) {
    const found = find(name)
    check(found, 'rename', name)
    for (const item of found) shown.set(groupOf(groups, item), { name: to, type })
  }
  const dropped = new Set<number>()
  for (const { name, type } of corrections.drop) {
    const found = find(name, type)
    check(found, 'drop', name)
    for (const item of found) dropped.add(groupOf(groups, item))
  }
  for (const { name } of corrections.add) check(find(name), 'add', name)
  for (const { as } of corrections.split) check(find(as), 'split', as)
  return { shown, dropped, notes }
}

function mergeAll(
  groups: NameGroups,
  names: readonly { readonly name: string; readonly found: readonly number[] }[],
  check: (found: readonly number[], list: string, name: string) => void,
): void {
  const items = names.flatMap(({ found }) => found)
  for (const { name, found } of names) check(found, 'merge', name)
  for (const item of items) joinNames(groups, item, items[0]!, 'correction')
}
