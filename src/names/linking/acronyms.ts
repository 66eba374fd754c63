const capitals = /^(?:\p{Lu}\.?){2,7}s?$/u
const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', 'la', 'du', 'des', '&'])

/** Is a name nothing but capitals, as far as letters go? */
export const isAcronym = (name: string): boolean =>
  name.length < 16 && name.slice(0, -1) === name.slice(0, -1).toUpperCase() && capitals.test(name)

/** Two letters are the initials of too many names to say by themselves whose they are. */
const fewestLetters = 3

/** The first letters of a name's words, with and without those of its small words; an acronym among the words counts with all of its letters. */
export function initialsOf(name: string): Set<string> {
  const words = name.split(/[ -]/).filter(Boolean)
  if (words.length < 2) return new Set()
  const lettersOf = (some: readonly string[]): string =>
    some.map((word) => (isAcronym(word) ? word.replaceAll('.', '') : word.charAt(0)).toLowerCase()).join('')
  const long = words.filter((word) => !small.has(word.toLowerCase()))
  return new Set([lettersOf(long), lettersOf(words)].filter((letters) => letters.length >= fewestLetters))
}
