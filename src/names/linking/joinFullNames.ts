import type { PersonName } from '../personName.ts'
import { addTo } from './addTo.ts'
import { groupsOf, joinNames, type NameGroups } from './nameGroups.ts'

/** Of so many people with one first and last name, nobody can say which is meant. */
const mostNamesakes = 30

/**
 * Joins people's full names that differ in middle names or give initials only: `Ann B. Lee` and `Ann Lee`, then `A. Lee` where just one
 * person fits. The fullest come first, so that what is joined to them has the fewest choices.
 */
export function joinFullNames(groups: NameGroups, names: ReadonlyMap<number, PersonName>): void {
  const byName = new Map<string, number[]>()
  const full = [...names].filter(([, { words }]) => words.length > 1).sort(([, a], [, b]) => fullness(b) - fullness(a))
  for (const [i, name] of full) {
    const initial = name.given.length === 1
    const key = `${name.given} ${name.family}`
    const fitting = (byName.get(key) ?? []).filter(
      (other) => fits(name, names.get(other)!) && sameGender(groups, i, other),
    )
    const [only, another] = groupsOf(groups, fitting)
    if (only !== undefined && another === undefined) joinNames(groups, i, fitting[0]!, 'fuller')
    const list = byName.get(key) ?? []
    if (list.length >= mostNamesakes) continue
    addTo(byName, key, i)
    if (!initial) addTo(byName, `${name.given.charAt(0)} ${name.family}`, i)
  }
}

/** Letters of all words: an initial counts little. Initials for a first name go last. */
const fullness = ({ words, given }: PersonName): number =>
  words.reduce((sum, word) => sum + word.length, 0) - (given.length === 1 ? 100 : 0)

/** Could the shorter name be the longer one's, as middle names and suffixes go? */
function fits(shorter: PersonName, longer: PersonName): boolean {
  if (shorter.suffix !== '' && longer.suffix !== '' && shorter.suffix !== longer.suffix) return false
  let at = 0
  for (const middle of shorter.middle) {
    while (at < longer.middle.length && !sameMiddle(middle, longer.middle[at]!)) at++
    if (at++ >= longer.middle.length && longer.middle.length > 0) return false
  }
  return true
}

const sameMiddle = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))

function sameGender({ items }: NameGroups, a: number, b: number): boolean {
  const [left, right] = [items[a]!.gender, items[b]!.gender]
  return left === null || right === null || left === right
}
