import { lastWords } from '../../lexicons/lastWords.ts'
import { organizationHeads } from '../../lexicons/organizationNouns.ts'
import type { StatedAlias } from '../../names/linking/linkNames.ts'
import type { LocatedName } from './locatedName.ts'

/**
 * Pairs of spellings that the text itself gives as one's: long forms with their acronyms, then other names of people.
 */
export function findStatedAliases(
  text: string,
  names: readonly LocatedName[],
  spellings: readonly number[],
): StatedAlias[] {
  return [...findAcronyms(text, names, spellings), ...findOtherNames(text, names, spellings)]
}

const acronym = /^\p{Lu}[\p{Lu}\p{Ll}\d.&-]{1,7}$/u
const openingBracket = /^ ?\($/

/**
 * Pairs of spellings that the text gives as long form and acronym: `Ministry of Health (MoH)`. The acronym's letters
 * must come in the long form, in order, beginning with the first (Schwartz & Hearst 2003), or it must be a body's, whose
 * name is often a translation: `Genoa Harbour Bank (SIPA)`. A team has a channel in brackets behind it.
 */
function findAcronyms(text: string, names: readonly LocatedName[], spellings: readonly number[]): StatedAlias[] {
  return names.flatMap((name, i) => {
    const long = names[i - 1]
    const isGiven =
      text[name.end] === ')' &&
      long !== undefined &&
      name.start - long.end <= 2 &&
      openingBracket.test(text.slice(long.end, name.start)) &&
      acronym.test(name.text) &&
      (spells(name.key, long.key) || isOfBody(name, long))
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

const capitals = /^\p{Lu}{3,8}$/u
const isBodyWord = (word: string): boolean => organizationHeads.has(word) || lastWords.get(word) === 'organization'

function isOfBody(short: LocatedName, long: LocatedName): boolean {
  if (short.type !== 'organization' || long.type !== 'organization' || !capitals.test(short.text)) return false
  return long.key.includes(' ') && long.key.split(' ').some(isBodyWord)
}

/** What stands between two names of one person, from the comma, bracket or dash on. */
const phrases =
  'née|nee|né|born|born as|formerly|formerly known as|previously|previously known as|aka|also known as|also called|' +
  'better known as|known as|now|now known as|real name|birth name|whose real name is|whose birth name was|who was born'
const betweenNames = new RegExp(`^(?: née|,? [(–—-] ?(?:${phrases})|, (?:${phrases})) $`, 'i')
const mostLettersBetween = 30

/** Pairs of spellings that the text gives as names of one person: `Ann Lee, born Ann Moss`, `Ann Lee (née Moss)`. */
function findOtherNames(text: string, names: readonly LocatedName[], spellings: readonly number[]): StatedAlias[] {
  return names.flatMap((name, i) => {
    const before = names[i - 1]
    if (before === undefined || name.start - before.end > mostLettersBetween) return []
    if (before.type !== 'person' || name.type !== 'person' || !before.text.includes(' ')) return []
    const isTold = betweenNames.test(text.slice(before.end, name.start).replaceAll('.', ''))
    return isTold ? [{ item: spellings[i]!, into: spellings[i - 1]!, rule: 'told' }] : []
  })
}
