import { addTokenFeatures } from '../../annotate/quotes/features/addTokenFeatures.ts'
import { checkOf, numbersInRow, tableMagic } from '../../annotate/quotes/tagging/tagTable.ts'
import { quoteTags } from '../../annotate/quotes/tagging/taggedArticle.ts'
import { paragraphViews } from '../../annotate/quotes/tokens/paragraphViews.ts'
import { clearFeatures, createFeatureList } from '../../tagger/featureList.ts'
import { forbidden } from '../../tagger/taggerModel.ts'
import { tagScheme } from '../tagger/tagScheme.ts'
import { trainTagger } from '../tagger/trainTagger.ts'
import type { TrainedTagger } from '../tagger/trainTagger.ts'
import type { TrainingSequence } from '../tagger/trainingSet.ts'
import type { Example } from './example.ts'

/** Chosen on a sixth of the training articles, kept apart. */
const options = { tags: quoteTags, epochs: 8, minCount: 3, rate: 0.03, l1: 0.003, dropout: 0.4, trainings: 3 }
/** 2 to this power rows of twelve bytes. */
const tableBits = 17

/** Learns to tag contents, cues and sources; each paragraph is a sequence. The bytes of a table of tags. */
export function trainSequences(
  examples: readonly Example[],
  seed: number,
  onProgress?: (epoch: number, loss: number) => void,
): Uint8Array<ArrayBuffer> {
  const progress = onProgress === undefined ? {} : { onProgress }
  return packTagTable(trainTagger(sequencesOf(examples), { ...options, ...progress, seed }), tableBits)
}

function* sequencesOf(examples: readonly Example[]): Generator<TrainingSequence> {
  const features = createFeatureList()
  for (const { columns, tags } of examples) {
    for (const view of paragraphViews(columns)) {
      clearFeatures(features)
      for (let i = view.first; i < view.end; i++) addTokenFeatures(features, columns, view, i)
      yield { features, allowed: Uint32Array.from(tags.subarray(view.first, view.end), (tag) => 1 << tag) }
    }
  }
}

/** The largest weight that is told apart from larger ones, and the steps up to it. */
const largestWeight = 2
const weightSteps = 127

/**
 * Rounds a trained tagger to bytes, little-endian: Uint32 magic, bits, number of tags, bytes of tag names;
 * Int32 transitions, begins, ends, rows; the names, a line feed between them.
 */
function packTagTable(trained: TrainedTagger, bits: number): Uint8Array<ArrayBuffer> {
  const names = new TextEncoder().encode(trained.tags.join('\n'))
  const head = Uint32Array.of(tableMagic, bits, trained.tags.length, names.length)
  const parts = [head, ...packScheme(trained), packRows(trained, bits), names].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  )
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const scaled = (weight: number): number => Math.round((weight * weightSteps) / largestWeight)

function packRows({ tags, hashes, counts, weights }: TrainedTagger, bits: number): Int32Array {
  const rows = new Int32Array(2 ** bits * numbersInRow)
  const heaviest = new Float32Array(2 ** bits)
  hashes.forEach((hash, feature) => {
    const own = weights.subarray(feature * tags.length, (feature + 1) * tags.length)
    const weight = own.reduce((most, value) => Math.max(most, Math.abs(value)), 0) * Math.sqrt(counts[feature]!)
    const row = hash >>> (32 - bits)
    if (weight <= heaviest[row]!) return
    heaviest[row] = weight
    const byteOf = (tag: number): number => 128 + Math.max(-weightSteps, Math.min(weightSteps, scaled(own[tag]!)))
    rows[row * numbersInRow] = fourBytes(byteOf(1), byteOf(3), byteOf(2), byteOf(4))
    rows[row * numbersInRow + 1] = fourBytes(byteOf(5), byteOf(7), byteOf(6), byteOf(8))
    rows[row * numbersInRow + 2] = fourBytes(byteOf(0), 0, 0, checkOf(hash))
  })
  return rows
}

/** The first is the lowest. */
function fourBytes(first: number, second: number, third: number, fourth: number): number {
  return first | (second << 8) | (third << 16) | (fourth << 24)
}

function packScheme({ tags, transitions, begins }: TrainedTagger): Int32Array[] {
  const scheme = tagScheme(tags)
  return [
    Int32Array.from(transitions, (weight, at) => (scheme.follows[at] === 1 ? scaled(weight) : forbidden)),
    Int32Array.from(begins, (weight, tag) => (scheme.begins[tag] === 1 ? scaled(weight) : forbidden)),
    // A sequence may end with any tag.
    new Int32Array(tags.length),
  ]
}
