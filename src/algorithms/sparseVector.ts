import { lowerBound } from './lowerBound.ts'

/**
 * Weights of terms: `keys` in rising order, each with its value. Typed arrays, because a corpus has millions of them;
 * signed, because V8 allocates memory for each large unsigned number that it reads.
 */
export interface SparseVector {
  readonly keys: Int32Array
  readonly values: Float64Array
}

/** A vector so many times longer than the other is not walked through but looked up in. */
const lookupRatio = 16

/** The inner product of two vectors: of two of unit length, their cosine. */
export function dot(a: SparseVector, b: SparseVector): number {
  if (a.keys.length > b.keys.length) return dot(b, a)
  return a.keys.length * lookupRatio < b.keys.length ? dotByLookup(a, b) : dotByMerging(a, b)
}

function dotByMerging(a: SparseVector, b: SparseVector): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length;) {
    const left = a.keys[i]!
    const right = b.keys[j]!
    if (left === right) sum += a.values[i++]! * b.values[j++]!
    else if (left < right) i++
    else j++
  }
  return sum
}

/** Finds each key of the short vector in the rest of the long one by binary search. */
function dotByLookup(short: SparseVector, long: SparseVector): number {
  let sum = 0
  let at = 0
  for (let i = 0; i < short.keys.length; i++) {
    const key = short.keys[i]!
    at = lowerBound(long.keys, key, at)
    if (long.keys[at] === key) sum += short.values[i]! * long.values[at]!
  }
  return sum
}

/** A vector times a number. */
export const scale = ({ keys, values }: SparseVector, by: number): SparseVector => ({
  keys,
  values: values.map((value) => value * by),
})

/** The sum of two vectors. */
export function add(a: SparseVector, b: SparseVector): SparseVector {
  const keys = new Int32Array(a.keys.length + b.keys.length)
  const values = new Float64Array(keys.length)
  let length = 0
  for (let i = 0, j = 0; i < a.keys.length || j < b.keys.length; length++) {
    const left = i < a.keys.length ? a.keys[i]! : Infinity
    const right = j < b.keys.length ? b.keys[j]! : Infinity
    keys[length] = Math.min(left, right)
    values[length] = (left <= right ? a.values[i++]! : 0) + (right <= left ? b.values[j++]! : 0)
  }
  return { keys: keys.slice(0, length), values: values.slice(0, length) }
}
