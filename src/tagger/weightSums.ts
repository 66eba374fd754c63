import { openCode, reserveMemory } from '../algorithms/webAssembly.ts'
import { weightSumsCode } from './weightSumsCode.ts'

/** A model's weights, ready to be summed: weightSums.wat over a memory that holds the model's file. */
export interface WeightSums {
  /** Where the features of a call are put, as hashes. */
  readonly features: Uint32Array
  /** What the weights of the last call's features sum up to, tag by tag. */
  readonly sums: Int32Array
  /** Sums up the weights of the first `count` of `features`. */
  readonly sum: (count: number) => void
}

/** A model has at most so many tags. */
export const mostTags = 16
/** Features that are summed up in one call. */
export const mostFeatures = 256

/** As in weightSums.wat. */
const [sumsAt, fileAt] = [1024, 2_099_200]

interface Exports {
  readonly open: (bucketBits: number, bucketsAt: number, cellsAt: number) => void
  readonly sum: WeightSums['sum']
}

/** The bytes of a model's file where its weights can be summed, and what sums them. */
export interface ModelMemory {
  readonly file: Uint8Array<ArrayBuffer>
  /** @param bucketsAt where in the file buckets begin, and cells */
  readonly open: (bucketBits: number, bucketsAt: number, cellsAt: number) => WeightSums
}

/** Room for a model's file of so many bytes. */
export function modelMemory(fileBytes: number): ModelMemory {
  const memory = reserveMemory(fileAt + fileBytes)
  const buffer = memory?.buffer ?? new ArrayBuffer(fileAt + fileBytes)
  const [features, sums] = [new Uint32Array(buffer, 0, mostFeatures), new Int32Array(buffer, sumsAt, mostTags)]
  return {
    file: new Uint8Array(buffer, fileAt, fileBytes),
    open(bucketBits, bucketsAt, cellsAt) {
      const places = [bucketBits, fileAt + bucketsAt, fileAt + cellsAt] as const
      if (memory === undefined) return { features, sums, sum: sumWithoutCode(features, sums, ...places) }
      const { open, sum } = openCode(weightSumsCode, memory) as Exports
      open(...places)
      return { features, sums, sum }
    },
  }
}

/** The same as weightSums.wat, more slowly. */
function sumWithoutCode(
  features: Uint32Array,
  sums: Int32Array,
  bucketBits: number,
  bucketsAt: number,
  cellsAt: number,
): WeightSums['sum'] {
  const { buffer } = features
  const buckets = new Uint32Array(buffer, bucketsAt, 2 ** bucketBits)
  const cells = new Uint16Array(buffer, cellsAt)
  const weights = new Int8Array(buffer, cellsAt)
  const add = (feature: number): void => {
    const bucket = buckets[feature >>> (32 - bucketBits)]!
    const first = bucket & 0xffffff
    const end = first + 2 * (bucket >>> 24)
    for (let cell = first, weight = 2 * end; cell < end; cell += 2) {
      const isIt = cells[cell] === (feature & 0xffff)
      for (let tags = cells[cell + 1]!; tags > 0; tags &= tags - 1, weight++)
        if (isIt) sums[31 - Math.clz32(tags & -tags)]! += weights[weight]!
    }
  }
  return (count) => {
    sums.fill(0)
    for (let i = 0; i < count; i++) add(features[i]!)
  }
}

/**
 * Adds the weights of `hashes[0 .. count)`, at most 256 features, to the scores of a model's tags at `scores[at ..]`:
 * sixteen numbers, zeros for the tags that the model does not have.
 */
export function addScores(
  { features, sums, sum }: WeightSums,
  hashes: Uint32Array,
  count: number,
  scores: Int32Array,
  at: number,
): void {
  if (hashes !== features) features.set(hashes.subarray(0, count))
  sum(count)
  for (let tag = 0; tag < mostTags; tag++) scores[at + tag]! += sums[tag]!
}
