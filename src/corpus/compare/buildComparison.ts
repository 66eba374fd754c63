import type { NameCorrections } from '../../types/nameCorrections.ts'
import { linkAcrossArticles } from '../linkEntities.ts'
import type { LinkedEntities } from '../linkEntities.ts'
import { closestPairs } from './closestPairs.ts'
import type { ComparedArticle } from './comparedArticle.ts'
import type { Comparison } from './comparison.ts'
import { findCandidates } from './findCandidates.ts'
import { groupStories } from './groupStories.ts'
import { weighTerms } from './weighTerms.ts'

export function buildComparison(articles: readonly ComparedArticle[], corrections?: NameCorrections): Comparison {
  const linked = linkAcrossArticles(articles, corrections)
  const vectors = weighTerms(articles)
  const pairs = findCandidates(vectors)
  const groups = groupStories(
    vectors,
    articles.map(({ published }) => dayOf(published)),
    pairs,
  )
  const stories = groups.filter((members) => members.length > 1)
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

/** Days since 1970; null where there is no full date. */
function dayOf(published: string | null): number | null {
  const time = /^\d{4}-\d{2}-\d{2}/.test(published ?? '') ? Date.parse(published!.slice(0, 10)) : NaN
  return Number.isNaN(time) ? null : time / 86_400_000
}

/** Several entities of an article may turn out to be one over the corpus. */
function sumSalience(articles: readonly ComparedArticle[], linked: LinkedEntities): Map<number, number>[] {
  return articles.map(({ entities }, a) => {
    const sums = new Map<number, number>()
    entities.forEach(({ salience }, e) => {
      const entity = linked.indexOf(a, e)
      if (entity !== null) sums.set(entity, (sums.get(entity) ?? 0) + salience)
    })
    return sums
  })
}
