import type { NameCorrections } from '../../types/nameCorrections.ts'
import { linkAcrossArticles } from '../linkEntities.ts'
import { closestPairs } from './closestPairs.ts'
import type { ComparedArticle } from './comparedArticle.ts'
import type { Comparison } from './comparison.ts'
import { findStories } from './findStories.ts'

export function buildComparison(articles: readonly ComparedArticle[], corrections?: NameCorrections): Comparison {
  // Why names were joined is not asked here, and takes more room than what was found.
  const { entities, indexOf, notes } = linkAcrossArticles(articles, corrections)
  const linked = { entities, indexOf, notes }
  const { pairs, stories } = findStories(articles)
  const storyOf = articles.map((): number | null => null)
  stories.forEach((members, i) => members.forEach((article) => (storyOf[article] = i + 1)))
  return {
    articles,
    linked,
    salience: sumSalience(articles, linked),
    pairs: closestPairs(pairs, articles.length),
    stories,
    storyOf,
  }
}

/** Several entities of an article may turn out to be one over the corpus. */
function sumSalience(articles: readonly ComparedArticle[], linked: Comparison['linked']): Map<number, number>[] {
  return articles.map(({ entities }, a) => {
    const sums = new Map<number, number>()
    entities.forEach(({ salience }, e) => {
      const entity = linked.indexOf(a, e)
      if (entity !== null) sums.set(entity, (sums.get(entity) ?? 0) + salience)
    })
    return sums
  })
}
