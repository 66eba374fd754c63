import { addTo } from '../../algorithms/multimap.ts'
import { groupOf, groupsOf, joinNames, type NameGroups } from './nameGroups.ts'

/**
 * Joins the acronyms of an article with the one long form of the same letters (after Schwartz & Hearst 2003, on names
 * that are already found).
 */
export function joinAcronyms(groups: NameGroups): void {
  const acronyms = groups.items.flatMap(({ type, name }, i) => (hasAcronym(type) && isAcronym(name) ? [i] : []))
  if (acronyms.length === 0) return
  const longForms = new Map<string, number[]>()
  groups.items.forEach(({ type, name }, i) => {
    if (hasAcronym(type)) for (const letters of initialsOf(name)) addTo(longForms, letters, i)
  })
  for (const i of acronyms) {
    const fitting = longForms.get(groups.keys[i]!) ?? []
    const [only, another] = groupsOf(groups, fitting)
    if (only !== undefined && another === undefined && only !== groupOf(groups, i))
      joinNames(groups, i, fitting[0]!, 'acronym')
  }
}

/** Places of the same initials are too many, and people's initials are no acronyms: those must be known or told. */
export const hasAcronym = (type: string): boolean => type !== 'person' && type !== 'place' && type !== 'group'

const capitals = /^(?:\p{Lu}\.?){2,7}s?$/u
const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', 'la', 'du', 'des', '&'])

/** Is a name nothing but capitals, as far as letters go? */
const isAcronym = (name: string): boolean =>
  name.length < 16 && name.slice(0, -1) === name.slice(0, -1).toUpperCase() && capitals.test(name)

/** Two letters are the initials of too many names to say by themselves whose they are. */
const fewestLetters = 3

/**
 * The first letters of a name's words, with and without those of its small words; an acronym among the words counts
 * with all of its letters.
 */
export function initialsOf(name: string): Set<string> {
  const words = name.split(/[ -]/).filter(Boolean)
  if (words.length < 2) return new Set()
  const lettersOf = (some: readonly string[]): string =>
    some.map((word) => (isAcronym(word) ? word.replaceAll('.', '') : word.charAt(0)).toLowerCase()).join('')
  const long = words.filter((word) => !small.has(word.toLowerCase()))
  return new Set([lettersOf(long), lettersOf(words)].filter((letters) => letters.length >= fewestLetters))
}
