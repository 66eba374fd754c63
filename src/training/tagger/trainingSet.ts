import type { FeatureList } from '../../tagger/featureList.ts'

/** A sequence to learn from. */
export interface TrainingSequence {
  readonly features: FeatureList
  /**
   * For each position the tags that may be right, as bits (1 << tag): one bit where the annotation says it all, several
   * where it leaves the choice open (a name of a kind that the source doesn't tell apart).
   */
  readonly allowed: Uint32Array
  /** How often each pass over the data visits it; 1 if not given. */
  readonly visits?: number
}

/** All sequences in a row, features as dense numbers. */
export interface TrainingSet {
  /** Sequence `s` owns positions `sequenceStarts[s] .. sequenceStarts[s + 1]`. */
  readonly sequenceStarts: Uint32Array
  /** The numbers of the sequences, each as often as a pass visits it. */
  readonly visits: Uint32Array
  /** Position `p` owns `features[featureStarts[p] .. featureStarts[p + 1]]`. */
  readonly featureStarts: Uint32Array
  readonly features: Uint32Array
  readonly allowed: Uint32Array
  /** Each feature's hash, by its number. */
  readonly hashes: Uint32Array
  readonly counts: Uint32Array
}

/** Numbers the features in the order in which they come, leaving out those seen fewer than `minCount` times. */
export function buildTrainingSet(sequences: Iterable<TrainingSequence>, minCount: number): TrainingSet {
  const sequenceStarts = growing()
  const visits = growing()
  const featureStarts = growing()
  const hashes = growing()
  const allowed = growing()
  for (const sequence of sequences) {
    for (let visit = 0; visit < (sequence.visits ?? 1); visit++) visits.push(sequenceStarts.size())
    sequenceStarts.push(allowed.size())
    const { starts, hashes: own, length, size } = sequence.features
    for (let position = 0; position < length; position++) featureStarts.push(hashes.size() + starts[position]!)
    hashes.append(own.subarray(0, size))
    allowed.append(sequence.allowed.subarray(0, length))
  }
  sequenceStarts.push(allowed.size())
  featureStarts.push(hashes.size())
  const positions = {
    sequenceStarts: sequenceStarts.array(),
    visits: visits.array(),
    featureStarts: featureStarts.array(),
    allowed: allowed.array(),
  }
  return { ...positions, ...numberFeatures(hashes.array(), positions.featureStarts, minCount) }
}

/** Replaces hashes by numbers, in place, and closes the gaps that rare features leave. */
function numberFeatures(
  features: Uint32Array,
  featureStarts: Uint32Array,
  minCount: number,
): Pick<TrainingSet, 'features' | 'hashes' | 'counts'> {
  const slots = countHashes(features)
  const mask = slots.keys.length - 1
  const hashes = growing()
  const counts = growing()
  const numbers = new Uint32Array(slots.keys.length)
  let kept = 0
  for (let position = 0, at = 0; position + 1 < featureStarts.length; position++) {
    const end = featureStarts[position + 1]!
    featureStarts[position] = kept
    for (; at < end; at++) {
      const slot = slotOf(slots.keys, slots.counts, features[at]!, mask)
      if (slots.counts[slot]! < minCount) continue
      if (numbers[slot] === 0) {
        hashes.push(features[at]!)
        counts.push(slots.counts[slot]!)
        numbers[slot] = hashes.size()
      }
      features[kept++] = numbers[slot]! - 1
    }
  }
  featureStarts[featureStarts.length - 1] = kept
  return { features: features.subarray(0, kept), hashes: hashes.array(), counts: counts.array() }
}

/** Counts each hash, in a table of open addressing that doubles when it is half full. */
function countHashes(hashes: Uint32Array): { keys: Uint32Array; counts: Uint32Array } {
  let keys = new Uint32Array(1 << 16)
  let counts = new Uint32Array(1 << 16)
  let used = 0
  for (const hash of hashes) {
    const slot = slotOf(keys, counts, hash, keys.length - 1)
    keys[slot] = hash
    if (counts[slot]!++ > 0 || ++used * 2 < keys.length) continue
    const larger = { keys: new Uint32Array(keys.length * 2), counts: new Uint32Array(keys.length * 2) }
    for (let old = 0; old < keys.length; old++) {
      if (counts[old] === 0) continue
      const moved = slotOf(larger.keys, larger.counts, keys[old]!, larger.keys.length - 1)
      larger.keys[moved] = keys[old]!
      larger.counts[moved] = counts[old]!
    }
    ;({ keys, counts } = larger)
  }
  return { keys, counts }
}

/** Where a hash is, or where it would go. */
function slotOf(keys: Uint32Array, counts: Uint32Array, hash: number, mask: number): number {
  let slot = hash & mask
  while (counts[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask
  return slot
}

interface GrowingArray {
  readonly push: (value: number) => void
  readonly append: (values: Uint32Array) => void
  readonly size: () => number
  readonly array: () => Uint32Array
}

function growing(): GrowingArray {
  let values = new Uint32Array(1024)
  let size = 0
  const reserve = (more: number): void => {
    if (size + more <= values.length) return
    const larger = new Uint32Array(Math.max(values.length * 2, size + more))
    larger.set(values.subarray(0, size))
    values = larger
  }
  return {
    push: (value) => {
      reserve(1)
      values[size++] = value
    },
    append: (more) => {
      reserve(more.length)
      values.set(more, size)
      size += more.length
    },
    size: () => size,
    array: () => values.subarray(0, size),
  }
}
