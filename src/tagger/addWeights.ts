import type { PackedWeights } from './taggerModel.ts'

/** Adds a feature's weights to the tags' at `sums[at ..]`; a feature that the model does not know adds none. */
export function addWeights(
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
