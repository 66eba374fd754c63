import { hashText, mixHash } from '../../algorithms/hash.ts'
import { wordsIn } from '../../language/words.ts'
import type { ComparedArticle } from '../stories/comparedArticle.ts'

/** An article as words to look for copies in. */
export interface Shingles {
  /** Where each word starts and ends in the text. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** A hash for each word, in lower case. */
  readonly hashes: Uint32Array
  /** A hash for each run of `shingleLength` words, by its first word. */
  readonly runs: Uint32Array
}

/** Eight words in a row are hardly ever the same by chance. */
const shingleLength = 8

/** Word shingles (Broder 1997) over all sentences of an article. */
export function readShingles({ sentences }: ComparedArticle): Shingles {
  const starts: number[] = []
  const ends: number[] = []
  const hashes: number[] = []
  for (const { start, text } of sentences) {
    let at = 0
    for (const word of wordsIn(text)) {
      at = text.indexOf(word, at)
      starts.push(start + at)
      at += word.length
      ends.push(start + at)
      hashes.push(hashText(word.toLowerCase()))
    }
  }
  const runs = new Uint32Array(Math.max(0, hashes.length - shingleLength + 1))
  for (let i = 0; i < runs.length; i++) runs[i] = hashRun(hashes, i)
  return { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), hashes: Uint32Array.from(hashes), runs }
}

function hashRun(hashes: readonly number[], from: number): number {
  let hash = hashes[from]!
  for (let i = from + 1; i < from + shingleLength; i++) hash = mixHash(hash, hashes[i]!)
  return hash
}

/** Have two lists of runs, each in rising order, any in common? */
export function shareRun(a: Uint32Array, b: Uint32Array): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) return true
    if (a[i]! < b[j]!) i++
    else j++
  }
  return false
}

/** A passage of two articles, by indices of words. */
export interface CopiedPassage {
  readonly at: number
  readonly otherAt: number
  readonly length: number
}

/**
 * Passages that two articles have word for word, but for case and punctuation: from each shingle that they share, as
 * far as the words stay the same. In the order of the first article; no word of it is in two of them.
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
