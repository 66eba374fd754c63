import { tagScheme } from './tagScheme.ts'
import { forbidden, largestWeight, modelVersion, modelMagic } from '../../tagger/taggerModel.ts'
import type { TrainedTagger } from './trainTagger.ts'

interface PackingOptions {
  /** Features whose largest weight is smaller than this are left out. */
  readonly prune: number
}

/** With the 16 bits of fingerprints, all of a hash. */
const bucketBits = 16

/** Steps from 0 to the largest weight. */
const weightSteps = 127
/** Weights of fewer steps are a third of all, and worth 0.1 of F1. */
const leastSteps = 2

/**
 * Prunes, rounds and writes a trained tagger as one block of bytes, little-endian:
 *
 *     Uint32 x 8   magic, layout version, number of tags, bytes of tag names, bucket bits, cells, 0, 0
 *     bytes        the tags' names, a line feed between them, filled up with zeros to a multiple of 4
 *     Int32        transitions, begins, ends
 *     Uint32       buckets (2^bits)
 *     Uint16       cells
 *
 * openModel lays arrays over these bytes as they are.
 */
export function packModel(trained: TrainedTagger, { prune }: PackingOptions): Uint8Array<ArrayBuffer> {
  const { buckets, cells } = fillBuckets(listEntries(trained, prune))
  const names = new TextEncoder().encode(trained.tags.join('\n'))
  const header = Uint32Array.of(
    ...[modelMagic, modelVersion, trained.tags.length, names.length, bucketBits, cells.length],
    ...[0, 0],
  )
  return joined([header, padded(names), ...packScheme(trained), buckets, cells].map(bytesOf))
}

interface Entry {
  readonly hash: number
  readonly tags: readonly number[]
  readonly values: readonly number[]
}

function rounded(weight: number): number {
  return Math.max(-weightSteps, Math.min(weightSteps, Math.round((weight * weightSteps) / largestWeight)))
}

/** Features that keep any weight, in the order of their hashes. */
function listEntries({ tags, hashes, weights }: TrainedTagger, prune: number): Entry[] {
  const entries: Entry[] = []
  hashes.forEach((hash, feature) => {
    const row = weights.subarray(feature * tags.length, (feature + 1) * tags.length)
    if (row.every((weight) => Math.abs(weight) < prune)) return
    const kept = Array.from(row.keys()).filter((tag) => Math.abs(rounded(row[tag]!)) >= leastSteps)
    if (kept.length > 0) entries.push({ hash, tags: kept, values: kept.map((tag) => rounded(row[tag]!)) })
  })
  return entries.sort((left, right) => left.hash - right.hash)
}

function fillBuckets(entries: readonly Entry[]): { buckets: Uint32Array; cells: Uint16Array } {
  const buckets = new Uint32Array(2 ** bucketBits)
  const cells: number[] = []
  for (let next = 0, bucket = 0; bucket < buckets.length; bucket++) {
    const first = next
    while (next < entries.length && entries[next]!.hash >>> (32 - bucketBits) === bucket) next++
    if (next - first > 0xff || cells.length > 0xffffff) throw new Error('too many features: prune more of them')
    buckets[bucket] = ((next - first) << 24) | cells.length
    const own = entries.slice(first, next)
    for (const { hash, tags } of own)
      cells.push(
        hash & 0xffff,
        tags.reduce((bits, tag) => bits | (1 << tag), 0),
      )
    const values = own.flatMap((entry) => entry.values)
    for (let i = 0; i < values.length; i += 2) cells.push((values[i]! & 0xff) | (((values[i + 1] ?? 0) & 0xff) << 8))
  }
  return { buckets, cells: Uint16Array.from(cells) }
}

/** Transitions, begins and ends; they may be larger than feature weights, in the same steps. */
function packScheme({ tags, transitions, begins }: TrainedTagger): [Int32Array, Int32Array, Int32Array] {
  const scheme = tagScheme(tags)
  const scaled = (weight: number): number => Math.round((weight * weightSteps) / largestWeight)
  return [
    Int32Array.from(transitions, (weight, at) => (scheme.follows[at] === 1 ? scaled(weight) : forbidden)),
    Int32Array.from(begins, (weight, tag) => (scheme.begins[tag] === 1 ? scaled(weight) : forbidden)),
    // A sequence may end with any tag.
    new Int32Array(tags.length),
  ]
}

function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}

function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / 4) * 4)
  whole.set(bytes)
  return whole
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
