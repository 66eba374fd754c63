import { addTokenFeatures } from '../../annotate/quotes/tagging/addTokenFeatures.ts'
import { quoteTags } from '../../annotate/quotes/tagging/taggedArticle.ts'
import { paragraphViews } from '../../annotate/quotes/tokens/paragraphViews.ts'
import { addFeature, clearFeatures, closePosition, createFeatureList } from '../../tagger/featureList.ts'
import { createMixedFeatures, mixFeatures } from '../../tagger/mixedFeatures.ts'
import { packModel } from '../tagger/packModel.ts'
import { trainTagger } from '../tagger/trainTagger.ts'
import type { TrainingSequence } from '../tagger/trainingSet.ts'
import type { Example } from './example.ts'

/** Chosen on a sixth of the training articles, kept apart. */
const options = { tags: quoteTags, epochs: 8, minCount: 3, rate: 0.03, l1: 0.003, dropout: 0.4 }
/** Weights below this are worth nothing. */
const prune = 0.075

/** Learns to tag contents, cues and sources; each paragraph is a sequence. The bytes of a tagger's model. */
export function trainSequences(
  examples: readonly Example[],
  seed: number,
  onProgress?: (epoch: number, loss: number) => void,
): Uint8Array<ArrayBuffer> {
  const progress = onProgress === undefined ? {} : { onProgress }
  return packModel(trainTagger(sequencesOf(examples), { ...options, ...progress, seed }), { prune })
}

function* sequencesOf(examples: readonly Example[]): Generator<TrainingSequence> {
  const features = createFeatureList()
  const mixed = createMixedFeatures()
  for (const { columns, tags } of examples) {
    for (const view of paragraphViews(columns)) {
      clearFeatures(features)
      for (let i = view.first; i < view.end; i++) {
        mixed.size = 0
        addTokenFeatures(mixed, columns, view, i)
        for (const hash of mixFeatures(mixed)) addFeature(features, hash)
        closePosition(features)
      }
      const allowed = Uint32Array.from(tags.subarray(view.first, view.end), (tag) => 1 << tag)
      yield { features, allowed }
    }
  }
}
