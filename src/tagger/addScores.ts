import type { TaggerModel } from './taggerModel.ts'

/** Adds a feature's weights to the scores of the tags at `scores[at ..]`; a feature that the model does not know adds none. */
export function addScores(model: TaggerModel, hash: number, scores: Int32Array, at: number): void {
  const { fingerprints, weightCounts, weightTags, weightValues } = model
  const bucket = hash >>> (32 - model.bucketBits)
  const fingerprint = hash & 0xffff
  const end = model.bucketEntries[bucket + 1]!
  let weight = model.bucketWeights[bucket]!
  for (let entry = model.bucketEntries[bucket]!; entry < end; entry++) {
    const count = weightCounts[entry]!
    if (fingerprints[entry] === fingerprint) {
      for (const last = weight + count; weight < last; weight++)
        scores[at + weightTags[weight]!]! += weightValues[weight]!
      return
    }
    weight += count
  }
}
