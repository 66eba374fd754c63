import { tagScheme } from '../../../tagger/tagScheme.ts'
import { FORBIDDEN } from '../../../tagger/taggerModel.ts'
import type { TrainedTagger } from '../../../tagger/trainedTagger.ts'
import { checkOf, TABLE_MAGIC } from '../tagging/tagTable.ts'

/** The largest weight that is told apart from larger ones, and the steps up to it. */
const CEILING = 2
const STEPS = 127

/**
 * Rounds a trained tagger to bytes, little-endian: Uint32 magic, bits, number of tags, bytes of tag names; Int32 transitions, begins, ends; the
 * names, a line feed between them; the rows, each a check byte and one weight a tag.
 */
export function packTagTable(trained: TrainedTagger, bits: number): Uint8Array<ArrayBuffer> {
  const names = new TextEncoder().encode(trained.tags.join('\n'))
  const head = Uint32Array.of(TABLE_MAGIC, bits, trained.tags.length, names.length)
  const parts = [head, ...packScheme(trained), names, packRows(trained, bits)].map(
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

const scaled = (weight: number): number => Math.round((weight * STEPS) / CEILING)

function packRows({ tags, hashes, counts, weights }: TrainedTagger, bits: number): Int8Array {
  const width = tags.length + 1
  const rows = new Int8Array(2 ** bits * width)
  const heaviest = new Float32Array(2 ** bits)
  hashes.forEach((hash, feature) => {
    const own = weights.subarray(feature * tags.length, (feature + 1) * tags.length)
    const weight = own.reduce((most, value) => Math.max(most, Math.abs(value)), 0) * Math.sqrt(counts[feature]!)
    const row = hash >>> (32 - bits)
    if (weight <= heaviest[row]!) return
    heaviest[row] = weight
    rows[row * width] = checkOf(hash)
    own.forEach((value, tag) => (rows[row * width + 1 + tag] = Math.max(-STEPS, Math.min(STEPS, scaled(value)))))
  })
  return rows
}

function packScheme({ tags, transitions, begins }: TrainedTagger): Int32Array[] {
  const scheme = tagScheme(tags)
  return [
    Int32Array.from(transitions, (weight, at) => (scheme.follows[at] === 1 ? scaled(weight) : FORBIDDEN)),
    Int32Array.from(begins, (weight, tag) => (scheme.begins[tag] === 1 ? scaled(weight) : FORBIDDEN)),
    Int32Array.from(scheme.ends, (may) => (may === 1 ? 0 : FORBIDDEN)),
  ]
}
