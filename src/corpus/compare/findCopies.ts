import { shingleLength } from './shingles.ts'
import type { Shingles } from './shingles.ts'

/** A passage of two articles, by indices of words. */
export interface CopiedPassage {
  readonly at: number
  readonly otherAt: number
  readonly length: number
}

/**
 * Passages that two articles have word for word, but for case and punctuation: from each run that they share, as far as the words stay the same. In
 * the order of the first; no word of the first is in two of them.
 */
export function findCopies(a: Shingles, b: Shingles): CopiedPassage[] {
  const places = new Map<number, number>()
  b.runs.forEach((run, i) => places.has(run) || places.set(run, i))
  const passages: CopiedPassage[] = []
  for (let at = 0; at < a.runs.length;) {
    const otherAt = places.get(a.runs[at]!)
    const length = otherAt === undefined ? 0 : sameWords(a.hashes, at, b.hashes, otherAt)
    if (otherAt !== undefined && length >= shingleLength) passages.push({ at, otherAt, length })
    at += Math.max(1, length >= shingleLength ? length : 1)
  }
  return passages
}

function sameWords(a: Uint32Array, i: number, b: Uint32Array, j: number): number {
  let length = 0
  while (i + length < a.length && a[i + length] === b[j + length]) length++
  return length
}
