import { createScoreCache, mostFeatures } from './scoreCache.ts'
import { modelVersion, modelMagic } from './taggerModel.ts'
import type { PackedWeights, TaggerModel } from './taggerModel.ts'

/**
 * Lays a model over a file's bytes; nothing is copied where they start at a multiple of 4, as a file read whole does.
 * Assumes a little-endian machine, as every one that Node runs on today is, bar s390x.
 * @throws Error where the bytes are no model of this layout
 */
export function openModel(bytes: Uint8Array<ArrayBuffer>): TaggerModel {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const header = new Uint32Array(buffer, byteOffset, 8)
  if (header[0] !== modelMagic || header[1] !== modelVersion)
    throw new Error('not a tagger model, or one of another version')
  const [, , tagCount = 0, nameBytes = 0, bucketBits = 0, cells = 0] = header
  let at = byteOffset + header.byteLength
  const next = (size: number): number => {
    const start = at
    at += Math.ceil(size / 4) * 4
    return start
  }
  const int32 = (length: number): Int32Array => new Int32Array(buffer, next(length * 4), length)
  const uint32 = (length: number): Uint32Array => new Uint32Array(buffer, next(length * 4), length)
  const tags = new TextDecoder().decode(new Uint8Array(buffer, next(nameBytes), nameBytes)).split('\n')
  const scheme = { transitions: int32(tagCount * tagCount), begins: int32(tagCount), ends: int32(tagCount) }
  const buckets = uint32(2 ** bucketBits)
  const packed: PackedWeights = {
    ...{ bucketBits, buckets },
    cells: new Uint16Array(buffer, at, cells),
    bytes: new Int8Array(buffer, at, 2 * cells),
  }
  return { tags, ...scheme, scores: createScoreCache(weightSource(packed)) }
}

function weightSource(packed: PackedWeights): TaggerModel['scores']['source'] {
  const firsts = new Uint32Array(mostFeatures)
  // Written to, so that no compiler leaves the reading out.
  const read = new Uint32Array(1)
  return {
    fetch: (hashes, count) => {
      for (let i = 0; i < count; i++) firsts[i] = packed.buckets[hashes[i]! >>> (32 - packed.bucketBits)]! & 0xffffff
      for (let i = 0; i < count; i++) read[0]! ^= packed.cells[firsts[i]!]!
    },
    add: (hash, sums, at) => addWeights(packed, hash, sums, at),
  }
}

/** Adds a feature's weights to the tags' at `sums[at ..]`; a feature that the model does not know adds none. */
function addWeights(
  { bucketBits, buckets, cells, bytes }: PackedWeights,
  hash: number,
  sums: Uint8Array,
  to: number,
): void {
  const bucket = buckets[hash >>> (32 - bucketBits)]!
  const first = bucket & 0xffffff
  const end = first + 2 * (bucket >>> 24)
  const fingerprint = hash & 0xffff
  let weight = 2 * end
  for (let at = first; at < end; at += 2) {
    if (cells[at] === fingerprint) {
      for (let tags = cells[at + 1]!; tags > 0; tags &= tags - 1)
        sums[to + 31 - Math.clz32(tags & -tags)]! += bytes[weight++]!
      return
    }
    weight += bitCount(cells[at + 1]!)
  }
}

/** Of sixteen bits, pairwise. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x5555)
  const nibbles = (pairs & 0x3333) + ((pairs >>> 2) & 0x3333)
  const bytes = (nibbles + (nibbles >>> 4)) & 0x0f0f
  return (bytes + (bytes >>> 8)) & 0x1f
}
