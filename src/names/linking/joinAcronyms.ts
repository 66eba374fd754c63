import { addTo } from './addTo.ts'
import { groupOf, groupsOf, joinNames, type NameGroups } from './nameGroups.ts'

const capitals = /^(?:\p{Lu}\.?){2,7}s?$/u
const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', 'la', 'du', 'des', '&'])

/** Cheap to ask, and true of few names. */
const mayBeAcronym = (name: string): boolean =>
  name.length < 16 && name.slice(0, -1) === name.slice(0, -1).toUpperCase()

/** Joins acronyms with the one long form of the same letters (after Schwartz & Hearst 2003, on names that are already found). */
export function joinAcronyms(groups: NameGroups): void {
  const acronyms = groups.items.flatMap(({ name }, i) => (mayBeAcronym(name) && capitals.test(name) ? [i] : []))
  if (acronyms.length === 0) return
  const longForms = new Map<string, number[]>()
  groups.items.forEach((_, i) => {
    for (const letters of lettersOf(groups.keys[i]!)) addTo(longForms, letters, i)
  })
  for (const i of acronyms) {
    const fitting = longForms.get(groups.keys[i]!)?.filter((long) => sameKind(groups, i, long)) ?? []
    const [only, another] = groupsOf(groups, fitting)
    if (only !== undefined && another === undefined && only !== groupOf(groups, i))
      joinNames(groups, i, fitting[0]!, 'acronym')
  }
}

/** People go by initials too, but an organisation's acronym is never a person's. */
const sameKind = ({ items }: NameGroups, a: number, b: number): boolean =>
  (items[a]!.type === 'person') === (items[b]!.type === 'person')

/** The first letters of a name's words, with and without those of its small words. */
function lettersOf(key: string): Set<string> {
  const words = key.split(/[ -]/).filter(Boolean)
  if (words.length < 2) return new Set()
  const first = (some: readonly string[]): string => some.map((word) => word.charAt(0)).join('')
  return new Set(
    [first(words.filter((word) => !small.has(word))), first(words)].filter((letters) => letters.length > 1),
  )
}
