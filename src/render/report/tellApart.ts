import { groupBy } from '../../algorithms/multimap.ts'
import { shortIds } from '../../algorithms/shortIds.ts'
import type { ReportArticle } from '../../types/report.ts'
import { cutWords, dateInWords } from './words.ts'

/** Titles that begin alike are cut to the same words in the narrowest list. */
export const shortestTitle = 28
/** A longer id is no help to who reads. */
const longestId = 16

/**
 * What stands behind each article's title to tell it from others that begin alike: the day, else who published it, else
 * the beginning of its id, else its place among them; nothing where no other begins so.
 */
export function tellApart(articles: readonly ReportArticle[], titles: readonly string[]): readonly string[] {
  const ids = shortIds(articles.map(({ id }) => id))
  const facts: readonly ((place: number) => string | null)[] = [
    (place) => articles[place]!.published && dateInWords(articles[place]!.published),
    (place) => articles[place]!.publication,
    (place) => {
      const id = ids.get(articles[place]!.id)!
      return id.length > longestId ? null : id
    },
  ]
  const tails = titles.map(() => '')
  const alike = groupBy(titles.keys(), (place) => cutWords(titles[place]!, shortestTitle).toLowerCase())
  for (const places of alike.values()) {
    if (places.length === 1) continue
    const told = facts.map((fact) => places.map(fact)).find(areDistinct) ?? places.map((_, i) => String(i + 1))
    for (const [i, place] of places.entries()) tails[place] = ` (${told[i]!})`
  }
  return tails
}

const areDistinct = (facts: readonly (string | null)[]): boolean =>
  !facts.includes(null) && new Set(facts).size === facts.length
