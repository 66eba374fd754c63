import { stateAbbreviations } from '../../lexicons/placeNames.ts'
import { knownName } from '../knownName.ts'
import { withoutCompanyForm } from '../nameKey.ts'
import { groupOf, joinNames, type NameGroups } from './nameGroups.ts'

/**
 * Joins names that are equal by their keys, by the lists of known names, or but for the order of their words around
 * "of", and people of one kind with one of them (`Norwegian`, `Norwegians`). A person and a place of one name stay two.
 * Those that `isLeftOut` names wait for a later rule.
 */
export function joinEqualNames(
  groups: NameGroups,
  isLeftOut: (groups: NameGroups, item: number) => boolean = () => false,
): void {
  const first = new Map<string, number>()
  groups.items.forEach((item, i) => {
    if (isLeftOut(groups, i)) return
    const key = groups.keys[i]!
    if (item.type === 'person') return meet(groups, first, `person ${key.replaceAll('-', ' ')}`, i, 'same')
    meet(groups, first, key, i, 'same')
    const known = knownName(key) ?? (item.type === 'place' ? stateAbbreviations.get(key) : undefined)
    if (known !== undefined) meet(groups, first, known, i, 'known')
    if (item.type === 'organization') meet(groups, first, withoutCompanyForm(key).replaceAll('-', ' '), i, 'same')
    if (item.type === 'group') meet(groups, first, key.replace(/(?<=[^isu])s$/, ''), i, 'same')
    if (key.includes(' of ')) meet(groups, first, turned(key), i, 'order')
  })
}

function meet(
  groups: NameGroups,
  first: Map<string, number>,
  key: string,
  i: number,
  rule: 'same' | 'known' | 'order',
) {
  const other = first.get(key)
  if (other === undefined) first.set(key, i)
  else if (groupOf(groups, other) !== groupOf(groups, i)) joinNames(groups, i, other, rule)
}

/** `department of justice` as `justice department`. */
function turned(key: string): string {
  const at = key.indexOf(' of ')
  return `${key.slice(at + 4).replace(/^the /, '')} ${key.slice(0, at)}`
}
