import { bucketBits, lexiconMagic, lexiconVersion } from '../../annotate/entities/recogniser/lexicon.ts'

const bucketCount = 2 ** bucketBits

/** What is known of a word, by its hash (see Lexicon). */
export interface KnownWord {
  readonly clusters: number
  readonly roles: number
}

/**
 * Writes a lexicon as one block of bytes, little-endian: Uint32 magic, version, number of listed entries, number of
 * known words; buckets of both, clusters, roles (Uint32); lists, fingerprints of both (Uint16).
 */
export function packLexicon(
  listsOf: ReadonlyMap<number, number>,
  knownWords: ReadonlyMap<number, KnownWord>,
): Uint8Array<ArrayBuffer> {
  const listed = [...listsOf].sort(byHash)
  const known = [...knownWords].sort(byHash)
  const parts = [
    Uint32Array.of(lexiconMagic, lexiconVersion, listed.length, known.length),
    bucketsOf(listed),
    bucketsOf(known),
    Uint32Array.from(known, ([, { clusters }]) => clusters),
    Uint32Array.from(known, ([, { roles }]) => roles),
    Uint16Array.from(listed, ([, value]) => value),
    Uint16Array.from(listed, ([hash]) => hash & 0xffff),
    Uint16Array.from(known, ([hash]) => hash & 0xffff),
  ]
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    whole.set(new Uint8Array(part.buffer), at)
    at += part.byteLength
  }
  return whole
}

type Hashed = readonly [hash: number, ...rest: unknown[]]

const byHash = ([left]: Hashed, [right]: Hashed): number => left - right

function bucketsOf(entries: readonly Hashed[]): Uint32Array {
  const buckets = new Uint32Array(bucketCount + 1)
  for (const [hash] of entries) buckets[(hash >>> (32 - bucketBits)) + 1]!++
  for (let bucket = 0; bucket < bucketCount; bucket++) buckets[bucket + 1]! += buckets[bucket]!
  return buckets
}
