import { addUpTo } from '../../algorithms/multimap.ts'
import { givenNames, romanised } from '../nameVariants.ts'
import type { PersonName } from '../personName.ts'
import { groupsOf, joinNames, type NameGroups } from './nameGroups.ts'

/** Of so many people with one first and last name, nobody can say which is meant. */
const mostNamesakes = 30

/**
 * Joins people's full names that differ in middle names, in how they are spelt, or give a short form or an initial
 * only: `Ann B. Lee` and `Ann Lee`, `Timothy Lee` and `Tim Lee`, `Ann Lee-Moss` and `Ann Lee`, then `A. Lee` where
 * just one person fits. The fullest come first, so that what is joined to them has the fewest choices. A name that
 * fits several is left open.
 */
export function joinFullNames(groups: NameGroups, names: ReadonlyMap<number, PersonName>): void {
  const byName = new Map<string, number[]>()
  const full = [...names].filter(([, { words }]) => words.length > 1).sort(([, a], [, b]) => fullness(b) - fullness(a))
  for (const [i, name] of full) {
    const keys = keysOf(name, groups.items[i]!.name)
    const fitting = keys
      .flatMap((key) => byName.get(key) ?? [])
      .filter((other) => fits(name, names.get(other)!) && sameGender(groups, i, other))
    const candidates = groupsOf(groups, fitting)
    if (candidates.length === 1) joinNames(groups, i, fitting[0]!, 'fuller')
    else if (candidates.length > 1) groups.ambiguous.set(i, { candidates, isFirstName: false })
    if (name.given.length > 1) keys.push(`${name.given.charAt(0)} ${name.family}`)
    for (const key of new Set(keys)) addUpTo(mostNamesakes, byName, key, i)
  }
}

const doubleName = /-\p{Lu}/u

/** First and last name, in all the forms under which a person may be known besides. */
function keysOf({ given, family }: PersonName, spelling: string): string[] {
  const families = [family, romanised(family)]
  if (family.includes('-') && doubleName.test(spelling)) families.push(...family.split('-'))
  const firsts = given.length > 1 ? [...givenNames(given), romanised(given)] : [given]
  const keys = new Set<string>()
  for (const last of families) for (const first of firsts) keys.add(`${first} ${last}`)
  return [...keys]
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
