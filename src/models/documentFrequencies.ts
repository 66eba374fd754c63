import { ordered } from '../algorithms/hash.ts'
import { lowerBound } from '../algorithms/lowerBound.ts'
import { readModelFile } from './readModelFile.ts'

/** In how many of `documents` news articles each stem stands, by the hash of the stem: how common a word is in news. */
export interface DocumentFrequencies {
  readonly documents: number
  /** 0 for a stem that stands in one of them at most. */
  frequencyOf(hash: number): number
}

const file = 'document-frequencies-en-2026-11-22/frequencies.bin'
let loaded: DocumentFrequencies | undefined

/** The shipped frequencies; its folder's README says what they were counted in. Read when first asked for. */
export function documentFrequencies(): DocumentFrequencies {
  loaded ??= openFrequencies(readModelFile(file))
  return loaded
}

/** Layout, little-endian: Uint32 documents, Uint32 entries, Uint32 hashes in rising order, Uint16 frequencies. */
function openFrequencies(bytes: Uint8Array): DocumentFrequencies {
  const { buffer } = bytes.slice()
  const [documents = 0, entries = 0] = new Uint32Array(buffer, 0, 2)
  const hashes = new Int32Array(buffer, 8, entries).map(ordered)
  const frequencies = new Uint16Array(buffer, 8 + 4 * entries, entries)
  const frequencyOf = (hash: number): number => {
    const at = lowerBound(hashes, ordered(hash))
    return hashes[at] === ordered(hash) ? frequencies[at]! : 0
  }
  return { documents, frequencyOf }
}
