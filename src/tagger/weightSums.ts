import { openCode, reserveMemory } from '../algorithms/webAssembly.ts'
import { mixFeatures, mostFeatures, type MixedFeatures } from './mixedFeatures.ts'
import { weightSumsCode } from './weightSumsCode.ts'

/** A model's weights, ready to be summed: weightSums.wat over a memory that holds the model's file. */
export interface WeightSums {
  /** Where the features of a call are put, as hashes. */
  readonly features: Uint32Array
  /** What the weights of the last call's features sum up to, tag by tag. */
  readonly sums: Int32Array
  /** Sums up the weights of the first `count` of `features`. */
  readonly sum: (count: number) => void
  /** The same features before they are mixed. */
  readonly mixed: MixedFeatures
  /** Mixes the first `count` of `mixed`, all that it has, and sums up their weights. */
  readonly sumMixed: (count: number) => void
}

/** A model has at most so many tags. */
export const mostTags = 16

/** As in weightSums.wat. */
const [sumsAt, numbersAt, leftsAt, fileAt] = [1024, 2048, 3072, 2_101_248]

interface Exports {
  readonly open: (bucketBits: number, bucketsAt: number, cellsAt: number) => void
  readonly sum: WeightSums['sum']
  readonly sumMixed: WeightSums['sumMixed']
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
  const ints = (at: number, length: number): Int32Array => new Int32Array(buffer, at, length)
  const features = new Uint32Array(buffer, 0, mostFeatures)
  const [numbers, lefts] = [ints(numbersAt, mostFeatures), ints(leftsAt, mostFeatures)]
  const mixed = { size: 0, numbers, lefts, values: features }
  const arrays = { features, sums: ints(sumsAt, mostTags), mixed }
  return {
    file: new Uint8Array(buffer, fileAt, fileBytes),
    open(bucketBits, bucketsAt, cellsAt) {
      const places = [bucketBits, fileAt + bucketsAt, fileAt + cellsAt] as const
      if (memory === undefined) return { ...arrays, ...sumWithoutCode(arrays, ...places) }
      const { open, sum, sumMixed } = openCode(weightSumsCode, memory) as Exports
      open(...places)
      return { ...arrays, sum, sumMixed }
    },
  }
}

/** The same as weightSums.wat, more slowly. */
function sumWithoutCode(
  { features, sums, mixed }: Pick<WeightSums, 'features' | 'sums' | 'mixed'>,
  bucketBits: number,
  bucketsAt: number,
  cellsAt: number,
): Pick<WeightSums, 'sum' | 'sumMixed'> {
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
  const sum = (count: number): void => {
    sums.fill(0)
    for (let i = 0; i < count; i++) add(features[i]!)
  }
  return {
    sum,
    sumMixed(count) {
      mixFeatures(mixed)
      sum(count)
    },
  }
}
