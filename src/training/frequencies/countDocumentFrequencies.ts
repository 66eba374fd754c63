import { stemWords } from '../../language/stemWords.ts'
import { hashText } from '../../tagger/hashText.ts'

export interface DocumentFrequencies {
  /** The file that src/models/documentFrequencies.ts opens. */
  readonly bytes: Uint8Array
  readonly stems: number
}

/** Counts in how many articles each stem stands; stems of one article are left out. */
export function countDocumentFrequencies(texts: readonly string[]): DocumentFrequencies {
  const counts = new Map<number, number>()
  for (const text of texts) {
    for (const hash of new Set(stemWords(text).map((stem) => hashText(stem))))
      counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  const kept = [...counts].filter(([, count]) => count > 1).sort(([a], [b]) => a - b)
  const header = Uint32Array.of(texts.length, kept.length, ...kept.map(([hash]) => hash))
  const frequencies = Uint16Array.from(kept, ([, count]) => count)
  const bytes = new Uint8Array(header.byteLength + frequencies.byteLength)
  bytes.set(new Uint8Array(header.buffer))
  bytes.set(new Uint8Array(frequencies.buffer), header.byteLength)
  return { bytes, stems: kept.length }
}
