import { addTo, tally } from '../../algorithms/multimap.ts'
import { knownName } from '../knownName.ts'
import { groupOf, joinNames, type NameGroups } from './nameGroups.ts'

/**
 * A name is too common to tell what an article is about if it is in more articles than this, and in a larger share of
 * them.
 */
const mostArticlesOfRare = 5
const mostShareOfRare = 0.02

/**
 * Two articles tell one story if the rare names that both have weigh this much: two each for several words, one for a
 * single word. Less is enough where there are few articles.
 */
const leastWeight = 3
const leastWeightOfFew = 2
const fewArticles = 20

/** Joins short names with their wholes where the articles tell one story. Answers which of them are still open. */
export type JoinInStories = (shorts: readonly number[], wholes: readonly number[]) => number[]

export function storyTies(groups: NameGroups): JoinInStories {
  const byArticle = new Map<number, number[]>()
  groups.items.forEach(({ article }, i) => addTo(byArticle, article, i))
  const distinctive = findDistinctive(groups, byArticle)
  const least = byArticle.size > fewArticles ? leastWeight : leastWeightOfFew
  return (shorts, wholes) => {
    const tied = new Map<number, Set<number>>()
    const tie = (item: number): void => {
      for (const { name } of distinctive.get(groups.items[item]!.article) ?? []) {
        const set = tied.get(groupOf(groups, name)) ?? new Set()
        tied.set(groupOf(groups, name), set.add(item))
      }
    }
    wholes.forEach(tie)
    return shorts.filter((short) => {
      const { article } = groups.items[short]!
      const beside = new Set(byArticle.get(article)!.map((i) => groupOf(groups, i)))
      const scores = new Map<number, number>()
      for (const { name, weight } of distinctive.get(article) ?? []) {
        const group = groupOf(groups, name)
        const others = new Set([...(tied.get(group) ?? [])].map((item) => groupOf(groups, item)))
        for (const other of others) if (!beside.has(other) && other !== group) tally(scores, other, weight)
      }
      const [only, another] = [...scores].flatMap(([group, score]) => (score >= least ? [group] : []))
      if (only !== undefined && another === undefined) joinNames(groups, short, only, 'story')
      else tie(short)
      return only === undefined
    })
  }
}

/** The names of each article that few others have, with their weight. */
function findDistinctive(groups: NameGroups, byArticle: ReadonlyMap<number, readonly number[]>) {
  const counts = new Map<number, number>()
  for (const items of byArticle.values())
    for (const group of new Set(items.map((i) => groupOf(groups, i)))) tally(counts, group)
  const most = Math.max(mostArticlesOfRare, mostShareOfRare * byArticle.size)
  const weightOf = (i: number): number => {
    const count = counts.get(groupOf(groups, i))!
    const key = groups.keys[i]!
    if (count < 2 || count > most || knownName(key) !== undefined) return 0
    return key.includes(' ') ? 2 : groups.items[i]!.type === 'person' ? 0 : 1
  }
  return new Map(
    [...byArticle].map(([article, items]) => [
      article,
      items.map((name) => ({ name, weight: weightOf(name) })).filter(({ weight }) => weight > 0),
    ]),
  )
}
