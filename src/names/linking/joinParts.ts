import type { PersonName } from '../personName.ts'
import { addTo } from './addTo.ts'
import { likeliest } from './likeliest.ts'
import { groupOf, groupsOf, joinNames, type NameGroups } from './nameGroups.ts'

/** A longer run of capitals is no name, and taking all of its parts would take quadratic time. */
const mostWords = 12

/** Of more people of one surname in an article, nothing around a mention tells who is meant. */
const mostCandidates = 20

/**
 * Joins a part of a person's name with the whole: the end of it first (a surname), else, within one article, its beginning (a first name,
 * or the family name where that comes first). Within an article a part that fits several people is left ambiguous, for the text around each
 * mention to settle; across articles it goes to the one who is meant nearly always, or to nobody.
 */
export function joinParts(groups: NameGroups, names: ReadonlyMap<number, PersonName>, withinArticle: boolean): void {
  const wholesOf = indexParts(names, withinArticle)
  for (const [i, name] of names) {
    const candidates = groupsOf(groups, wholesOf(name)).filter((group) => group !== groupOf(groups, i))
    const only = candidates.length < 2 || !withinArticle ? likeliest(groups, candidates) : undefined
    if (only !== undefined) joinNames(groups, i, only, 'part')
    else if (candidates.length > 1) groups.ambiguous.set(i, candidates.length > mostCandidates ? [] : candidates)
  }
}

/** Which names a name may be a part of. */
function indexParts(
  names: ReadonlyMap<number, PersonName>,
  withinArticle: boolean,
): (part: PersonName) => readonly number[] {
  const endings = new Map<string, number[]>()
  const beginnings = new Map<string, number[]>()
  for (const [i, { words, family }] of names) {
    if (words.length > mostWords) continue
    for (let from = 1; from < words.length - 1; from++) addTo(endings, words.slice(from).join(' '), i)
    if (words.length > 1) addTo(endings, family, i)
    for (let to = 1; withinArticle && to < words.length; to++) addTo(beginnings, words.slice(0, to).join(' '), i)
  }
  return ({ words, family }) =>
    endings.get(words.length === 1 ? family : words.join(' ')) ?? beginnings.get(words.join(' ')) ?? []
}
