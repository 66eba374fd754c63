/**
 * What is known of words and phrases before any text is read: the lists that hold them, and the clusters of words used
 * alike that they belong to. Both are looked up by hash (see wordHash); the layout is packLexicon's.
 */
export interface Lexicon {
  readonly lists: HashColumns<Uint16Array>
  readonly clusters: HashColumns<Uint32Array>
}

/** Values by hash: top 16 bits choose a bucket, the rest is compared with the fingerprints in it. */
export interface HashColumns<Values> {
  /** First entry of each bucket; one more element than there are buckets. */
  readonly buckets: Uint32Array
  readonly fingerprints: Uint16Array
  readonly values: Values
}

/** Bits of a list value. A phrase's hash is that of its lower-cased words, joined by mixHash from left to right. */
export const lists = {
  firstName: 1,
  surname: 2,
  anyName: 4,
  country: 8,
  city: 16,
  region: 32,
  demonym: 64,
  occupation: 128,
  honorific: 256,
  organization: 512,
  /** All of the bits above: what a word or phrase is by itself. */
  any: 0x3ff,
  /** Words so far begin a longer phrase. */
  prefix: 0x8000,
} as const

/** The clusters that a word without vectors is in. */
export const UNKNOWN_CLUSTERS = 0xffffffff

export function lookUp(columns: HashColumns<Uint16Array | Uint32Array>, hash: number, fallback: number): number {
  const bucket = hash >>> 16
  const end = columns.buckets[bucket + 1]!
  for (let entry = columns.buckets[bucket]!; entry < end; entry++) {
    if (columns.fingerprints[entry] === (hash & 0xffff)) return columns.values[entry]!
  }
  return fallback
}
