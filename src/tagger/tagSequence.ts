import { decode } from './decode.ts'
import type { FeatureList } from './featureList.ts'
import { addScores, MOST_TAGS } from './scoreCache.ts'
import type { TaggerModel } from './taggerModel.ts'

/** The tags (indices into `model.tags`) of a sequence, given its features. */
export function tagSequence(model: TaggerModel, features: FeatureList): Uint8Array {
  const count = model.tags.length
  const scores = new Int32Array(features.length * count + MOST_TAGS)
  for (let position = 0; position < features.length; position++) {
    const { hashes, starts } = features
    addScores(model.scores, hashes, starts[position]!, starts[position + 1]!, scores, position * count)
  }
  const tags = new Uint8Array(features.length)
  decode(model, scores, features.length, tags)
  return tags
}
