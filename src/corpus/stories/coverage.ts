import { tally } from '../../algorithms/multimap.ts'
import type { NameCorrections } from '../../types/nameCorrections.ts'
import { linkAcrossArticles } from '../linkEntities.ts'
import type { LinkedEntities } from '../linkEntities.ts'
import type { ComparedArticle } from './comparedArticle.ts'
import { bySimilarity } from './findCandidates.ts'
import type { SimilarPair } from './findCandidates.ts'
import { findStories } from './findStories.ts'

/** Articles, whom and what they name, and which of them are on one event. Articles go by index. */
export interface Coverage {
  readonly articles: readonly ComparedArticle[]
  readonly linked: Omit<LinkedEntities, 'groups'>
  /** Every article's entities over the corpus: corpus entity -> its salience in the article. */
  readonly salience: readonly ReadonlyMap<number, number>[]
  /** Pairs that may have something to do with each other; of many articles, the most similar of each. */
  readonly pairs: readonly SimilarPair[]
  /** Articles on one event, two or more; a story's number is its place here plus one. */
  readonly stories: readonly (readonly number[])[]
  /** The number of an article's story; null for one on its own. */
  readonly storyOf: readonly (number | null)[]
}

export function buildCoverage(articles: readonly ComparedArticle[], corrections?: NameCorrections): Coverage {
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
function sumSalience(articles: readonly ComparedArticle[], linked: Coverage['linked']): Map<number, number>[] {
  return articles.map(({ entities }, a) => {
    const sums = new Map<number, number>()
    entities.forEach(({ salience }, e) => {
      const entity = linked.indexOf(a, e)
      if (entity !== null) tally(sums, entity, salience)
    })
    return sums
  })
}

/**
 * In a corpus of more articles, each is listed with so few others: of hundreds on one story all pairs are too many to
 * read.
 */
const allPairsUpTo = 64
const mostListed = 8

/** The pairs worth listing: all of a few articles; of many, the most similar of each. */
export function closestPairs(pairs: readonly SimilarPair[], articles: number): readonly SimilarPair[] {
  if (articles <= allPairsUpTo) return pairs
  const listed = new Uint32Array(articles)
  return [...pairs].sort(bySimilarity).filter(({ a, b }) => {
    if (listed[a]! >= mostListed && listed[b]! >= mostListed) return false
    listed[a]!++
    listed[b]!++
    return true
  })
}

/** By corpus entity: the articles that name it, by index. */
export function articlesOfEntities({ linked, salience }: Coverage): number[][] {
  const within = linked.entities.map((): number[] => [])
  salience.forEach((entities, article) => {
    for (const entity of entities.keys()) within[entity]!.push(article)
  })
  return within
}
