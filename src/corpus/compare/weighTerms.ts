import { documentFrequencies } from '../../models/documentFrequencies.ts'
import type { CountedTerms } from './countTerms.ts'
import type { SparseVector } from './sparseVector.ts'

/** So many of an article's weightiest terms count: what it is about. More would make long articles alike by their common words. */
const telling = 150

/** What a term counts that the background does not know. */
const unseen = 0.5
/** The background counts as much as so many articles: enough to tell `the` from a name between two, little enough that a corpus is its own measure. */
const backgroundArticles = 50

/**
 * Articles as vectors of unit length over their weightiest terms: (1 + ln tf) · idf. How common a term is comes from these articles, smoothed by a
 * background of news: two articles alone say nothing of how common a word is, and where all are about one country, its name tells nothing.
 */
export function weighTerms(articles: readonly CountedTerms[]): SparseVector[] {
  const background = documentFrequencies()
  const here = new Map<number, number>()
  for (const { terms } of articles) for (const term of terms) here.set(term, (here.get(term) ?? 0) + 1)
  const scale = backgroundArticles / background.documents
  const all = articles.length + backgroundArticles + 1
  const idf = new Map<number, number>()
  for (const [term, count] of here)
    idf.set(term, Math.log(all / (count + scale * (background.frequencyOf(term) + unseen))))
  return articles.map(({ terms, counts }) => weigh(terms, counts, idf))
}

function weigh(terms: readonly number[], counts: readonly number[], idf: ReadonlyMap<number, number>): SparseVector {
  const weights = terms.map((term, i) => (1 + Math.log(counts[i]!)) * idf.get(term)!)
  const heaviest = Array.from(terms.keys()).sort((a, b) => weights[b]! - weights[a]! || a - b)
  const kept = heaviest.slice(0, telling).sort((a, b) => a - b)
  const length = Math.sqrt(kept.reduce((sum, i) => sum + weights[i]! ** 2, 0)) || 1
  return {
    keys: Uint32Array.from(kept, (i) => terms[i]!),
    values: Float64Array.from(kept, (i) => weights[i]! / length),
  }
}
