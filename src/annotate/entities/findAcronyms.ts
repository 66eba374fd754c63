import type { Told } from '../../names/linking/linkNames.ts'
import type { LocatedName } from './locatedName.ts'

const acronym = /^\p{Lu}[\p{Lu}\p{Ll}\d.&-]{1,7}$/u
const between = /^ ?\($/

/**
 * Pairs of spellings that the text gives as long form and acronym: `Ministry of Health (MoH)`. The acronym's letters must come in the long
 * form, in order, beginning with the first (Schwartz & Hearst 2003).
 */
export function findAcronyms(text: string, names: readonly LocatedName[], spellings: readonly number[]): Told[] {
  return names.flatMap((name, i) => {
    const long = names[i - 1]
    const isGiven =
      long !== undefined &&
      name.start - long.end <= 2 &&
      between.test(text.slice(long.end, name.start)) &&
      text[name.end] === ')' &&
      acronym.test(name.text) &&
      spells(name.key, long.key)
    return isGiven ? [{ item: spellings[i]!, into: spellings[i - 1]!, rule: 'acronym' }] : []
  })
}

function spells(letters: string, long: string): boolean {
  if (!long.startsWith(letters.charAt(0)) || !long.includes(' ')) return false
  let at = 0
  for (const letter of letters) {
    at = long.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
