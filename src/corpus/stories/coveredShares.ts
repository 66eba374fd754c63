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
  for (const [i, { keys }] of vectors.entries()) for (const key of keys) addTo(postings, key, i)
  const hasNext = sentences.map(({ article }, i) => sentences[i + 1]?.article === article)
  /** By the first of two neighbours: the weight of the terms that stand in either. */
  const shared = new Float64Array(sentences.length)
  const counts = new Float64Array(sentences.length)
  const touched: number[] = []
  const count = (at: number, weight: number, worth: number): void => {
    if (counts[at] === 0) touched.push(at)
    shared[at]! += weight
    counts[at]! += worth
  }
  const shares = new Float64Array(vectors.length)
  for (const [i, { keys, values }] of vectors.entries()) {
    for (let k = 0; k < keys.length; k++) {
      const places = postings.get(keys[k]!)!
      if (places.length > mostSharing) continue
      const worth = worthOf(keys[k]!)
      let last = -1
      for (const at of places) {
        if (sentences[at]!.article === sentences[i]!.article) continue
        if (at > 0 && hasNext[at - 1]! && at - 1 !== last) count(at - 1, values[k]!, worth)
        count(at, values[k]!, worth)
        last = at
      }
    }
    let most = 0
    for (const at of touched) {
      if (counts[at]! >= fewestShared) most = Math.max(most, shared[at]!)
      shared[at] = counts[at] = 0
    }
    touched.length = 0
    const all = sum(values)
    shares[i] = all === 0 ? 1 : most / all
  }
  return shares
}

/** For how many words the terms count that two sentences have in common. */
export function worthShared(a: SparseVector, b: SparseVector, worthOf: (key: number) => number): number {
  let worth = 0
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length;) {
    const [key, other] = [a.keys[i]!, b.keys[j]!]
    if (key === other) worth += worthOf(key)
    if (key <= other) i++
    if (other <= key) j++
  }
  return worth
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0)
