import type { Lexicon } from './lexicon.ts'
import { LEXICON_MAGIC, LEXICON_VERSION } from './packLexicon.ts'

/**
 * Lays a lexicon over a file's bytes, as packLexicon wrote them.
 * @throws Error where the bytes are no lexicon of this layout
 */
export function openLexicon(bytes: Uint8Array<ArrayBuffer>): Lexicon {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const [magic, version, listed = 0, clustered = 0] = new Uint32Array(buffer, byteOffset, 4)
  if (magic !== LEXICON_MAGIC || version !== LEXICON_VERSION)
    throw new Error('not a lexicon, or one of another version')
  let at = byteOffset + 16
  const uint32 = (length: number): Uint32Array => new Uint32Array(buffer, (at += length * 4) - length * 4, length)
  const uint16 = (length: number): Uint16Array => new Uint16Array(buffer, (at += length * 2) - length * 2, length)
  const [listBuckets, clusterBuckets] = [uint32(0x10001), uint32(0x10001)]
  const clusterValues = uint32(clustered)
  const listValues = uint16(listed)
  return {
    lists: { buckets: listBuckets, values: listValues, fingerprints: uint16(listed) },
    clusters: { buckets: clusterBuckets, values: clusterValues, fingerprints: uint16(clustered) },
  }
}
