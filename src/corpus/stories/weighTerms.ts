import { ordered } from '../../algorithms/hash.ts'
import { heaviestOf } from '../../algorithms/heaviestOf.ts'
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
  const { places, counts } = countTexts(texts)
  const background = documentFrequencies()
  const scale = backgroundArticles / background.documents
  const all = texts.length + backgroundArticles + 1
  const idf = new Float64Array(counts.length)
  places.forEach((place, term) => {
    idf[place] = Math.log(all / (counts[place]! + scale * (background.frequencyOf(ordered(term)) + unlistedFrequency)))
  })
  return texts.map((text) => weigh(text, (term) => idf[places.get(term)!]!, mostTerms))
}

/** Each term's place, by its hash, and there in how many texts it stands. */
function countTexts(texts: readonly CountedTerms[]) {
  const places = new Map<number, number>()
  const counts: number[] = []
  for (const { terms } of texts)
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!
      const place = places.get(term)
      if (place === undefined) places.set(term, counts.push(1) - 1)
      else counts[place]!++
    }
  return { places, counts }
}

function weigh({ terms, counts }: CountedTerms, idfOf: (term: number) => number, mostTerms: number): SparseVector {
  const weights = new Float64Array(terms.length)
  for (let i = 0; i < terms.length; i++) weights[i] = (1 + Math.log(counts[i]!)) * idfOf(terms[i]!)
  const kept = heaviestOf(weights, mostTerms)
  let squares = 0
  for (let i = 0; i < kept.length; i++) squares += weights[kept[i]!]! ** 2
  const length = Math.sqrt(squares) || 1
  const keys = new Int32Array(kept.length)
  const values = new Float64Array(kept.length)
  for (let i = 0; i < kept.length; i++) {
    keys[i] = terms[kept[i]!]!
    values[i] = weights[kept[i]!]! / length
  }
  return { keys, values }
}

/** Distinct terms as `ordered` hashes in rising order, and how often each stands there. */
export interface CountedTerms {
  readonly terms: readonly number[]
  readonly counts: readonly number[]
}

export function countTerms(hashes: ArrayLike<number>): CountedTerms {
  const terms: number[] = []
  const counts: number[] = []
  const all = new Int32Array(hashes).map(ordered).sort()
  for (let i = 0; i < all.length; i++) {
    if (i > 0 && all[i] === all[i - 1]) counts[counts.length - 1]!++
    else counts[terms.push(all[i]!) - 1] = 1
  }
  // Without the room that growing lists have at their ends: a corpus has thousands of each.
  return { terms: terms.slice(), counts: counts.slice() }
}
