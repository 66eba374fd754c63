import { describe, expect, it } from 'vitest'
import { addFeature, closePosition, createFeatureList, type FeatureList } from '../../../src/tagger/featureList.ts'
import { hashText } from '../../../src/algorithms/hash.ts'
import { openModel } from '../../../src/tagger/openModel.ts'
import { packModel } from '../../../src/training/tagger/packModel.ts'
import { decode } from '../../../src/tagger/decode.ts'
import type { TaggerModel } from '../../../src/tagger/taggerModel.ts'
import { trainTagger } from '../../../src/training/tagger/trainTagger.ts'

const tags = ['O', 'B-ship', 'I-ship']
const options = { tags, epochs: 30, seed: 7, minCount: 1, rate: 0.3, l1: 0.01, dropout: 0 }

function featuresOf(words: string): FeatureList {
  const list = createFeatureList()
  for (const word of words.split(' ')) {
    addFeature(list, hashText(word))
    addFeature(list, /^[A-Z]/.test(word) ? 1 : 2)
    closePosition(list)
  }
  return list
}

/** The tags of a sequence, given its features. */
function tagSequence(model: TaggerModel, { hashes, starts, length }: FeatureList): string[] {
  const { features, sums, sum } = model.weights
  const scores = new Int32Array(length * tags.length)
  for (let at = 0; at < length; at++) {
    features.set(hashes.subarray(starts[at], starts[at + 1]))
    sum(starts[at + 1]! - starts[at]!)
    scores.set(sums.subarray(0, tags.length), at * tags.length)
  }
  const found = new Uint8Array(length)
  decode(model, scores, length, found)
  return Array.from(found, (tag) => model.tags[tag]!)
}

const bits = (names: string) =>
  Uint32Array.from(names.split(' '), (name) => [...name].reduce((sum, tag) => sum | (1 << Number(tag)), 0))

// Each digit is the index of a tag that may be right; several digits leave the choice open.
const examples = [
  { features: featuresOf('the Blue Heron sails'), allowed: bits('0 1 2 0') },
  { features: featuresOf('the Grey Gull waits'), allowed: bits('0 1 2 0') },
  { features: featuresOf('on Monday the Heron waits'), allowed: bits('0 0 0 1 0') },
  { features: featuresOf('Blue Gull'), allowed: bits('01 2') },
]

describe('trainTagger', () => {
  it('learns spans that it tags again, through pack and open', () => {
    const model = openModel(packModel(trainTagger(examples, options), { prune: 0 }))
    const tag = (words: string) => tagSequence(model, featuresOf(words))
    expect(tag('the Grey Heron sails')).toEqual(['O', 'B-ship', 'I-ship', 'O'])
    expect(tag('on Monday the Heron sails')).toEqual(['O', 'O', 'O', 'B-ship', 'O'])
    expect(tag('Blue Gull')).toEqual(['B-ship', 'I-ship'])
  })

  it('yields the same bytes from the same sequences and seed', () => {
    const train = () => packModel(trainTagger(examples, options), { prune: 0.01 })
    expect(train()).toEqual(train())
  })

  it('lowers the loss', () => {
    const losses: number[] = []
    trainTagger(examples, { ...options, onProgress: (_, loss) => losses.push(loss) })
    expect(losses.at(-1)).toBeLessThan(losses[0]! / 5)
  })
})
