import { tally } from '../../algorithms/multimap.ts'
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
  for (const { terms } of texts) for (const term of terms) tally(here, small(term))
  const scale = backgroundArticles / background.documents
  const all = texts.length + backgroundArticles + 1
  const idf = new Map<number, number>()
  for (const [term, count] of here)
    idf.set(term, Math.log(all / (count + scale * (background.frequencyOf(term >>> 0) + unlistedFrequency))))
  return texts.map((text) => weigh(text, idf, mostTerms))
}

/** A hash as a key of a map: as a signed number, which V8 keeps without allocating memory for each look-up. */
const small = (hash: number): number => hash | 0

function weigh({ terms, counts }: CountedTerms, idf: ReadonlyMap<number, number>, mostTerms: number): SparseVector {
  const weights = terms.map((term, i) => (1 + Math.log(counts[i]!)) * idf.get(small(term))!)
  const kept = heaviestOf(weights, mostTerms)
  const length = Math.sqrt(kept.reduce((sum, i) => sum + weights[i]! ** 2, 0)) || 1
  return {
    keys: Uint32Array.from(kept, (i) => terms[i]!),
    values: Float64Array.from(kept, (i) => weights[i]! / length),
  }
}

/** The places of the greatest, in order. */
function heaviestOf(weights: readonly number[], most: number): number[] {
  const places = Array.from(weights.keys())
  if (places.length <= most) return places
  const heaviest = places.sort((a, b) => weights[b]! - weights[a]! || a - b)
  return heaviest.slice(0, most).sort((a, b) => a - b)
}

/** Distinct terms as hashes in rising order, and how often each stands there. */
export interface CountedTerms {
  readonly terms: readonly number[]
  readonly counts: readonly number[]
}

export function countTerms(hashes: Iterable<number>): CountedTerms {
  const terms: number[] = []
  const counts: number[] = []
  for (const hash of Uint32Array.from(hashes).sort()) {
    if (hash !== terms.at(-1)) counts[terms.push(hash) - 1] = 0
    counts[counts.length - 1]!++
  }
  return { terms, counts }
}
