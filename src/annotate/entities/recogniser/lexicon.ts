/**
 * What is known of words and phrases before any text is read. Both tables are looked up by hash; the layout is
 * packLexicon's.
 */
export interface Lexicon {
  /** Words and phrases that lists hold. */
  readonly listed: HashIndex
  /** Bits of the lists, entry by entry (see `lists`). */
  readonly lists: Uint16Array
  /** The more frequent words of English news. */
  readonly known: HashIndex
  /** Clusters of words used alike (k-means over word vectors): of 256 in the lower 16 bits, of 1024 in the upper. */
  readonly clusters: Uint32Array
  /** The word's distribution over the roles in names, estimated from its vector (see nameRoles.ts). */
  readonly roles: Uint32Array
}

/** Entries by hash: the top bits choose a bucket, the low 16 are compared with the fingerprints in it. */
interface HashIndex {
  /** First entry of each bucket; one more element than there are buckets. */
  readonly buckets: Uint32Array
  readonly fingerprints: Uint16Array
}

/** How many bits of a hash choose its bucket. */
export const bucketBits = 14

/** Bits of a list value. A phrase's hash is that of its lower-cased words, joined by mixHash from left to right. */
export const lists = {
  firstName: 1,
  surname: 2,
  country: 4,
  city: 8,
  region: 16,
  demonym: 32,
  occupation: 64,
  honorific: 128,
  organization: 256,
  /** All of the bits above: what a word or phrase is by itself. */
  any: 0x1ff,
  /** Words so far begin a longer phrase. */
  prefix: 0x8000,
} as const

/** Stands for the clusters and the roles of a word that has no vector. */
export const noVector = -1

/** The entry of a hash, or -1. */
export function findEntry({ buckets, fingerprints }: HashIndex, hash: number): number {
  const bucket = hash >>> (32 - bucketBits)
  const end = buckets[bucket + 1]!
  for (let entry = buckets[bucket]!; entry < end; entry++) if (fingerprints[entry] === (hash & 0xffff)) return entry
  return -1
}

/** 'dglx' and the version of the layout. */
export const lexiconMagic = 0x786c6764
export const lexiconVersion = 3

/**
 * Lays a lexicon over a file's bytes, as packLexicon wrote them.
 * @throws Error where the bytes are no lexicon of this layout
 */
export function openLexicon(bytes: Uint8Array<ArrayBuffer>): Lexicon {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const [magic, version, listed = 0, known = 0] = new Uint32Array(buffer, byteOffset, 4)
  if (magic !== lexiconMagic || version !== lexiconVersion) throw new Error('not a lexicon, or one of another version')
  let at = byteOffset + 16
  const uint32 = (length: number): Uint32Array => new Uint32Array(buffer, (at += length * 4) - length * 4, length)
  const uint16 = (length: number): Uint16Array => new Uint16Array(buffer, (at += length * 2) - length * 2, length)
  const [listBuckets, knownBuckets] = [uint32(2 ** bucketBits + 1), uint32(2 ** bucketBits + 1)]
  const [clusters, roles] = [uint32(known), uint32(known)]
  const lists = uint16(listed)
  return {
    listed: { buckets: listBuckets, fingerprints: uint16(listed) },
    lists,
    known: { buckets: knownBuckets, fingerprints: uint16(known) },
    clusters,
    roles,
  }
}
