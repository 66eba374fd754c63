import { mixBits } from '../../algorithms/hash.ts'
import type { ComparedArticle } from '../stories/comparedArticle.ts'
import { eachStoryWord } from '../storyWords.ts'

/** An article as words to look for copies in. */
export interface Shingles {
  /** Where each word starts and ends in the text. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** A hash for each word, in lower case. */
  readonly hashes: Int32Array
  /** A hash for each run of `shingleLength` words, by its first word. */
  readonly runs: Int32Array
}

/** Eight words in a row are hardly ever the same by chance. */
const shingleLength = 8

/** Word shingles (Broder 1997) over all sentences of an article. */
export function readShingles({ sentences }: ComparedArticle): Shingles {
  const starts: number[] = []
  const ends: number[] = []
  const hashes: number[] = []
  for (const { start, text } of sentences)
    eachStoryWord(text, ({ lower }, from, to) => {
      starts.push(start + from)
      ends.push(start + to)
      hashes.push(lower)
    })
  const runs = new Int32Array(Math.max(0, hashes.length - shingleLength + 1))
  for (let i = 0; i < runs.length; i++) runs[i] = hashRun(hashes, i)
  return { starts: new Uint32Array(starts), ends: new Uint32Array(ends), hashes: new Int32Array(hashes), runs }
}

function hashRun(hashes: readonly number[], from: number): number {
  let hash = hashes[from]!
  for (let i = from + 1; i < from + shingleLength; i++) hash = mixBits(hash, hashes[i]!)
  return hash
}

/** What two lists of runs, each in rising order, have in common. */
export function sharedRuns(a: Int32Array, b: Int32Array): Set<number> {
  const shared = new Set<number>()
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one, other] = [a[i]!, b[j]!]
    if (one === other) shared.add(one)
    if (one <= other) i++
    if (other <= one) j++
  }
  return shared
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
 * @param shared what their runs have in common
 */
export function findCopies(a: Shingles, b: Shingles, shared: ReadonlySet<number>): CopiedPassage[] {
  const places = new Map<number, number>()
  // Of few pairs more than a handful.
  b.runs.forEach((run, i) => shared.has(run) && !places.has(run) && places.set(run, i))
  const passages: CopiedPassage[] = []
  for (let at = 0; at < a.runs.length;) {
    const otherAt = places.get(a.runs[at]!)
    const length = otherAt === undefined ? 0 : sameWords(a.hashes, at, b.hashes, otherAt)
    if (otherAt !== undefined && length >= shingleLength) passages.push({ at, otherAt, length })
    at += Math.max(1, length >= shingleLength ? length : 1)
  }
  return passages
}

function sameWords(a: Int32Array, i: number, b: Int32Array, j: number): number {
  let length = 0
  while (i + length < a.length && a[i + length] === b[j + length]) length++
  return length
}
