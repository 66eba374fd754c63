import { addTo } from '../../algorithms/multimap.ts'
import type { SparseVector } from '../../algorithms/sparseVector.ts'
import type { StorySentence } from './sentenceContent.ts'

/** A word that stands in more sentences of a story says little, and looking them all through takes long. */
const mostSharing = 400

/** One word in common, or one and a name, is chance: short sentences have no more. */
export const fewestShared = 2

/**
 * How much of what each sentence of a story says another article says in one place, in a sentence or two neighbours: 0 to
 * 1, by the weight of its terms. One-sided, unlike the likeness of two sentences: what stands within a longer sentence
 * is told by it.
 * @param sentences in the order of their articles
 * @param worthOf for how many words a term counts
 */
export function coveredShares(
  sentences: readonly StorySentence[],
  vectors: readonly SparseVector[],
  worthOf: (key: number) => number,
): Float64Array {
  const postings = new Map<number, number[]>()
  vectors.forEach(({ keys }, i) => keys.forEach((key) => addTo(postings, key, i)))
  const hasNext = sentences.map(({ article }, i) => sentences[i + 1]?.article === article)
  /** By the first of two neighbours: the weight of the terms that stand in either. */
  const shared = new Float64Array(sentences.length)
  const counts = new Float64Array(sentences.length)
  return Float64Array.from(vectors, ({ keys, values }, i) => {
    const touched = new Set<number>()
    const count = (at: number, weight: number, worth: number): void => {
      touched.add(at)
      shared[at]! += weight
      counts[at]! += worth
    }
    keys.forEach((key, k) => {
      const places = postings.get(key)!
      if (places.length > mostSharing) return
      const worth = worthOf(key)
      let last = -1
      for (const at of places) {
        if (sentences[at]!.article === sentences[i]!.article) continue
        if (at > 0 && hasNext[at - 1]! && at - 1 !== last) count(at - 1, values[k]!, worth)
        count(at, values[k]!, worth)
        last = at
      }
    })
    let most = 0
    for (const at of touched) {
      if (counts[at]! >= fewestShared) most = Math.max(most, shared[at]!)
      shared[at] = counts[at] = 0
    }
    const all = sum(values)
    return all === 0 ? 1 : most / all
  })
}

/** For how many words the terms count that two sentences have in common. */
export function worthShared(a: SparseVector, b: SparseVector, worthOf: (key: number) => number): number {
  const keys = new Set(a.keys)
  return b.keys.reduce((worth, key) => (keys.has(key) ? worth + worthOf(key) : worth), 0)
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0)
