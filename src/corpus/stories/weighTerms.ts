import type { SparseVector } from '../../algorithms/sparseVector.ts'
import { documentFrequencies } from '../../models/documentFrequencies.ts'

/** In how many background articles a term stands that the background does not list. */
const unlistedFrequency = 0.5

interface Weighting {
  /**
   * So many of a text's weightiest terms count: what it is about. More would make long texts alike by their common
   * words.
   */
  readonly mostTerms?: number
  /**
   * The background counts as much as so many texts: enough to tell `the` from a name between two, little enough that a
   * corpus is its own measure.
   */
  readonly backgroundArticles?: number
}

/**
 * Texts as vectors of unit length over their weightiest terms: (1 + ln tf) · idf. How common a term is comes from these
 * texts, smoothed by a background of news: two articles alone say nothing of how common a word is, and where all are
 * about one country, its name tells nothing.
 */
export function weighTerms(
  texts: readonly CountedTerms[],
  { mostTerms = 150, backgroundArticles = 50 }: Weighting = {},
): SparseVector[] {
  const background = documentFrequencies()
  const here = new Map<number, number>()
  for (const { terms } of texts) for (const term of terms) here.set(term, (here.get(term) ?? 0) + 1)
  const scale = backgroundArticles / background.documents
  const all = texts.length + backgroundArticles + 1
  const idf = new Map<number, number>()
  for (const [term, count] of here)
    idf.set(term, Math.log(all / (count + scale * (background.frequencyOf(term) + unlistedFrequency))))
  return texts.map((text) => weigh(text, idf, mostTerms))
}

function weigh({ terms, counts }: CountedTerms, idf: ReadonlyMap<number, number>, mostTerms: number): SparseVector {
  const weights = terms.map((term, i) => (1 + Math.log(counts[i]!)) * idf.get(term)!)
  const heaviest = Array.from(terms.keys()).sort((a, b) => weights[b]! - weights[a]! || a - b)
  const kept = heaviest.slice(0, mostTerms).sort((a, b) => a - b)
  const length = Math.sqrt(kept.reduce((sum, i) => sum + weights[i]! ** 2, 0)) || 1
  return {
    keys: Uint32Array.from(kept, (i) => terms[i]!),
    values: Float64Array.from(kept, (i) => weights[i]! / length),
  }
}

/** Distinct terms as hashes in rising order, and how often each stands there. */
export interface CountedTerms {
  readonly terms: readonly number[]
  readonly counts: readonly number[]
}

export function countTerms(hashes: Iterable<number>): CountedTerms {
  const counts = new Map<number, number>()
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const sorted = [...counts].sort(([a], [b]) => a - b)
  return { terms: sorted.map(([term]) => term), counts: sorted.map(([, count]) => count) }
}
