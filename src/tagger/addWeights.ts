import type { PackedWeights } from './taggerModel.ts'

/** Adds a feature's weights to those of the tags; a feature that the model does not know adds none. */
export function addWeights(model: PackedWeights, hash: number, sums: Int32Array): void {
  const bucket = hash >>> (32 - model.bucketBits)
  const { fingerprints, bucketEntries } = model
  const fingerprint = hash & 0xffff
  const first = bucketEntries[bucket]!
  const end = bucketEntries[bucket + 1]!
  for (let entry = first; entry < end; entry++) {
    if (fingerprints[entry] === fingerprint) return addEntry(model, bucket, entry - first, sums)
  }
}

/** Adds the weights of the entry that is `number`th in its bucket. */
function addEntry(model: PackedWeights, bucket: number, number: number, sums: Int32Array): void {
  const { entryTags, weights } = model
  const entry = model.bucketEntries[bucket]! + number
  let weight = model.bucketWeights[bucket]!
  for (let earlier = entry - number; earlier < entry; earlier++) weight += bitCount(entryTags[earlier]!)
  for (let tags = entryTags[entry]!; tags > 0; tags &= tags - 1)
    sums[31 - Math.clz32(tags & -tags)]! += weights[weight++]!
}

/** Of sixteen bits, pairwise. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x5555)
  const nibbles = (pairs & 0x3333) + ((pairs >>> 2) & 0x3333)
  const bytes = (nibbles + (nibbles >>> 4)) & 0x0f0f
  return (bytes + (bytes >>> 8)) & 0x1f
}
