import { addTo, addUpTo } from '../../algorithms/multimap.ts'
import { familyNamesFirst } from '../../lexicons/commonSurnames.ts'
import { genderOfFirstName } from '../genderOfFirstName.ts'
import type { PersonName } from '../personName.ts'
import { givenNames, romanised } from '../nameVariants.ts'
import { groupOf, groupsOf, joinNames, type NameGroups } from './nameGroups.ts'

/** A longer run of capitals is no name, and taking all of its parts would take quadratic time. */
const longestNameWords = 12

/** Of more people of one surname in an article, nothing around a mention tells who is meant. */
const mostCandidates = 20

/** So many names whose surnames are spelt alike are looked at: each of as many surnames would look at all. */
const mostAlike = 200

/**
 * Joins a part of a person's name with the whole within an article, by the surest part that fits anybody: the end of
 * the name (a surname), its beginning (a first name, or the family name where that comes first), words within it,
 * then the first name of which it is a short form, or the surname in another spelling. A part that several have is
 * left for the text around each mention to settle.
 */
export function joinParts(groups: NameGroups, names: ReadonlyMap<number, PersonName>): void {
  const indices = indexParts(names)
  const joined = new Set(groups.joins.map(({ item }) => item))
  let most = 0
  for (const { words } of names.values()) most = Math.max(most, words.length)
  for (const [i, { words, family, suffix }] of names) {
    const isMonarch = suffix.startsWith('i') && words.length === 1
    // No name has more words of which these could be a part.
    if (words.length > 1 && words.length === most) continue
    if (isMonarch || words.length > longestNameWords || joined.has(i) || groups.ambiguous.has(i)) continue
    const part = words.length === 1 ? family : words.join(' ')
    const wholesOf = (index: keyof typeof indices, keys: readonly string[]): number[] => {
      const wholes = keys.flatMap((key) => indices[index].get(key) ?? [])
      return wholes.length === 0 ? wholes : groupsOf(groups, wholes).filter((group) => group !== groupOf(groups, i))
    }
    const surname = wholesOf('ends', [part]).filter(
      (whole) =>
        (suffix === '' || names.get(whole)?.suffix === suffix) &&
        (words.length === 1 || mayEnd(groups, whole, words[0]!)),
    )
    const tries: (() => number[])[] = [
      () => surname,
      () => wholesOf('beginnings', [part]),
      () => wholesOf('middles', [part]),
      () => (words.length > 1 ? [] : wholesOf('firstNames', givenNames(part))),
      () => (words.length > 1 ? [] : wholesOf('spellings', [romanised(part)])),
    ]
    const candidates = firstThatFits(tries)
    if (candidates.length === 1) joinNames(groups, i, candidates[0]!, 'part')
    else if (candidates.length > 1)
      groups.ambiguous.set(i, {
        candidates: candidates.length <= mostCandidates ? candidates : [],
        isFirstName: candidates !== surname && !familyNamesFirst.has(part),
      })
  }
}

/**
 * `Humphrey Bogart` is no part of `Stephen Humphrey Bogart`, but somebody else; `Scott Thomas` is one of `Kristin Scott
 * Thomas`.
 */
function mayEnd({ items }: NameGroups, whole: number, firstWord: string): boolean {
  const gender = genderOfFirstName(firstWord)
  return gender === null || particles.has(firstWord) || items[whole]!.gender !== gender
}

/** Words that begin a surname of several, though some are first names too. */
const particles = new Set(
  'abdel abu al bin da dal de del della den der di do dos du el ibn la le mac san st ter van von zu'.split(' '),
)

function firstThatFits(tries: readonly (() => number[])[]): number[] {
  for (const find of tries) {
    const found = find()
    if (found.length > 0) return found
  }
  return []
}

/** The names that have each part, by its place in them. */
function indexParts(names: ReadonlyMap<number, PersonName>) {
  const ends = new Map<string, number[]>()
  const beginnings = new Map<string, number[]>()
  const middles = new Map<string, number[]>()
  const firstNames = new Map<string, number[]>()
  const spellings = new Map<string, number[]>()
  for (const [i, { words, given, family, suffix }] of names) {
    if (words.length === 1 && suffix.startsWith('i')) addTo(beginnings, family, i)
    if (words.length > longestNameWords || words.length < 2) continue
    for (let from = 1; from < words.length; from++) {
      addTo(ends, words.slice(from).join(' '), i)
      addTo(beginnings, words.slice(0, from).join(' '), i)
      for (let to = from + 1; to < words.length; to++) addTo(middles, words.slice(from, to).join(' '), i)
    }
    if (family !== words.at(-1)) addTo(ends, family, i)
    for (const name of givenNames(given)) addTo(firstNames, name, i)
    addUpTo(mostAlike, spellings, romanised(family), i)
  }
  return { ends, beginnings, middles, firstNames, spellings }
}
