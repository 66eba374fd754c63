import { mixBits } from '../algorithms/hash.ts'

/**
 * A position's features, each of a template and a value, or of a template and two values: mixing them into hashes is
 * left to who reads them, as WebAssembly mixes four at once.
 */
export interface MixedFeatures {
  /** How many there are. One list is meant to be emptied and used again. */
  size: number
  /** The templates' numbers, with a bit for those that have two values. */
  readonly numbers: Int32Array
  /** The first of two values. */
  readonly lefts: Int32Array
  readonly values: Uint32Array
}

/** A position has at most so many. */
export const mostFeatures = 256

export function createMixedFeatures(): MixedFeatures {
  const ints = (): Int32Array => new Int32Array(mostFeatures)
  return { size: 0, numbers: ints(), lefts: ints(), values: new Uint32Array(mostFeatures) }
}

/** As in weightSums.wat. */
const ofTwo = 1 << 31

export function addValue(list: MixedFeatures, number: number, value: number): void {
  const { size } = list
  list.numbers[size] = number
  list.values[size] = value
  list.size = size + 1
}

export function addPair(list: MixedFeatures, number: number, left: number, right: number): void {
  const { size } = list
  list.numbers[size] = number | ofTwo
  list.lefts[size] = left
  list.values[size] = right
  list.size = size + 1
}

/** The hashes of the features, in place of their values. */
export function mixFeatures({ size, numbers, lefts, values }: MixedFeatures): Uint32Array {
  for (let i = 0; i < size; i++) {
    const value = numbers[i]! < 0 ? mixBits(lefts[i]!, values[i]!) : values[i]!
    values[i] = mixBits(numbers[i]! & ~ofTwo, value)
  }
  return values.subarray(0, size)
}
