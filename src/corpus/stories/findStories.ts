import { add, scale } from '../../algorithms/sparseVector.ts'
import type { SparseVector } from '../../algorithms/sparseVector.ts'
import type { ArticleTerms } from './comparedArticle.ts'
import { findCandidates } from './findCandidates.ts'
import type { SimilarPair } from './findCandidates.ts'
import { groupStories } from './groupStories.ts'
import { weighTerms } from './weighTerms.ts'

/** Articles go by index. */
interface FoundStories {
  /** Pairs that may have something to do with each other. */
  readonly pairs: readonly SimilarPair[]
  /** Articles on one event, two or more. */
  readonly stories: readonly (readonly number[])[]
}

/** Which articles cover one event; in time that grows with their number, not with its square. */
export function findStories(articles: readonly ArticleTerms[]): FoundStories {
  const vectors = weighArticles(articles)
  const pairs = findCandidates(vectors)
  const days = articles.map(({ published }) => dayOf(published))
  return { pairs, stories: groupStories(vectors, days, pairs).filter((members) => members.length > 1) }
}

/** Days since 1970; null where there is no full date. */
function dayOf(published: string | null): number | null {
  const time = /^\d{4}-\d{2}-\d{2}/.test(published ?? '') ? Date.parse(published!.slice(0, 10)) : NaN
  return Number.isNaN(time) ? null : time / 86_400_000
}

/** How a corpus of articles is weighed: chosen with the values in groupStories.ts. */
const weighting = { mostTerms: 100, backgroundArticles: 300 }
/** How much the numbers of two articles count beside their words: reports of one event share its figures and days. */
const numbersShare = 0.13

/** Articles as vectors: the product of two is the mean of their words' cosine and, with less weight, their numbers'. */
export function weighArticles(articles: readonly ArticleTerms[]): SparseVector[] {
  const words = weighTerms(
    articles.map((article) => article.words),
    weighting,
  )
  const numbers = weighTerms(
    articles.map((article) => article.numbers),
    weighting,
  )
  return words.map((vector, i) =>
    add(scale(vector, Math.sqrt(1 - numbersShare)), scale(numbers[i]!, Math.sqrt(numbersShare))),
  )
}
