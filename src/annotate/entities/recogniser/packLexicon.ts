/** 'dglx' and the version of the layout. */
export const LEXICON_MAGIC = 0x786c6764
export const LEXICON_VERSION = 1

const BUCKETS = 0x10000

/**
 * Writes a lexicon as one block of bytes, little-endian: Uint32 magic, version, number of list entries, number of cluster
 * entries; buckets of both (Uint32); cluster values (Uint32); list values, fingerprints of both (Uint16).
 */
export function packLexicon(
  listsOf: ReadonlyMap<number, number>,
  clustersOf: ReadonlyMap<number, number>,
): Uint8Array<ArrayBuffer> {
  const listed = [...listsOf].sort(byHash)
  const clustered = [...clustersOf].sort(byHash)
  const parts = [
    Uint32Array.of(LEXICON_MAGIC, LEXICON_VERSION, listed.length, clustered.length),
    bucketsOf(listed),
    bucketsOf(clustered),
    Uint32Array.from(clustered, ([, value]) => value),
    Uint16Array.from(listed, ([, value]) => value),
    Uint16Array.from(listed, ([hash]) => hash & 0xffff),
    Uint16Array.from(clustered, ([hash]) => hash & 0xffff),
  ]
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    whole.set(new Uint8Array(part.buffer), at)
    at += part.byteLength
  }
  return whole
}

type HashedValue = readonly [hash: number, value: number]

const byHash = ([left]: HashedValue, [right]: HashedValue): number => left - right

function bucketsOf(entries: readonly HashedValue[]): Uint32Array {
  const buckets = new Uint32Array(BUCKETS + 1)
  for (const [hash] of entries) buckets[(hash >>> 16) + 1]!++
  for (let bucket = 0; bucket < BUCKETS; bucket++) buckets[bucket + 1]! += buckets[bucket]!
  return buckets
}
