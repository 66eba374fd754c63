import { hashText } from '../../tagger/hashText.ts'
import { mixHash } from '../../tagger/mixHash.ts'
import type { Span } from '../../types/span.ts'
import type { ComparedArticle } from './comparedArticle.ts'

/** An article as words to look for copies in. */
export interface Shingles {
  readonly words: readonly Span[]
  /** A hash for each word, in lower case. */
  readonly hashes: Uint32Array
  /** A hash for each run of `shingleLength` words, by its first word. */
  readonly runs: Uint32Array
  /** The distinct ones of `runs` in rising order. */
  readonly sorted: Uint32Array
}

/** Eight words in a row are hardly ever the same by chance. */
export const shingleLength = 8

/** Word shingles (Broder 1997) over all sentences of an article. */
export function readShingles({ sentences }: ComparedArticle): Shingles {
  const words: Span[] = []
  const hashes: number[] = []
  for (const { start, text } of sentences) {
    for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      words.push({ start: start + index, end: start + index + word.length })
      hashes.push(hashText(word.toLowerCase()))
    }
  }
  const runs = new Uint32Array(Math.max(0, hashes.length - shingleLength + 1))
  for (let i = 0; i < runs.length; i++) runs[i] = hashes.slice(i, i + shingleLength).reduce(mixHash)
  return { words, hashes: Uint32Array.from(hashes), runs, sorted: Uint32Array.from(new Set(runs)).sort() }
}

/** Have they any run in common? */
export function shareRun({ sorted: a }: Shingles, { sorted: b }: Shingles): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) return true
    if (a[i]! < b[j]!) i++
    else j++
  }
  return false
}
