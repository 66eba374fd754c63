import { BUCKET_BITS, type Lexicon } from './lexicon.ts'

/** 'dglx' and the version of the layout. */
export const LEXICON_MAGIC = 0x786c6764
export const LEXICON_VERSION = 3

/**
 * Lays a lexicon over a file's bytes, as packLexicon wrote them.
 * @throws Error where the bytes are no lexicon of this layout
 */
export function openLexicon(bytes: Uint8Array<ArrayBuffer>): Lexicon {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const [magic, version, listed = 0, known = 0] = new Uint32Array(buffer, byteOffset, 4)
  if (magic !== LEXICON_MAGIC || version !== LEXICON_VERSION)
    throw new Error('not a lexicon, or one of another version')
  let at = byteOffset + 16
  const uint32 = (length: number): Uint32Array => new Uint32Array(buffer, (at += length * 4) - length * 4, length)
  const uint16 = (length: number): Uint16Array => new Uint16Array(buffer, (at += length * 2) - length * 2, length)
  const [listBuckets, knownBuckets] = [uint32(2 ** BUCKET_BITS + 1), uint32(2 ** BUCKET_BITS + 1)]
  const [clusters, usages] = [uint32(known), uint32(known)]
  const lists = uint16(listed)
  return {
    listed: { buckets: listBuckets, fingerprints: uint16(listed) },
    lists,
    known: { buckets: knownBuckets, fingerprints: uint16(known) },
    clusters,
    usages,
  }
}
