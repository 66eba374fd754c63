import type { ArticleTerms } from './articleTerms.ts'
import { add, scale } from './sparseVector.ts'
import type { SparseVector } from './sparseVector.ts'
import { weighTerms } from './weighTerms.ts'

/** How a corpus of articles is weighed: chosen with the values in groupStories.ts. */
const weighting = { telling: 100, backgroundArticles: 100 }
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
