import { randomNumbers } from '../../algorithms/random.ts'

/** Vectors of words in small letters, the most frequent word first. */
export interface WordVectors {
  readonly words: readonly string[]
  readonly dimensions: number
  /** Word `i`'s vector, of length 1, from `i * dimensions` on. */
  readonly values: Float32Array
}

/** Rare words make no good centres: only so many of the most frequent ones move them. */
const mostWordsLearntFrom = 100_000
/** Enough for all passes but the last two. */
const wordsInSample = 40_000
const passes = 12

/**
 * The cluster of each word: spherical k-means (Dhillon & Modha 2001); the seed is the number of clusters, which four
 * must divide.
 */
export function clusterWords(vectors: WordVectors, clusters: number): Uint16Array {
  const { dimensions, values, words } = vectors
  const random = randomNumbers(clusters)
  const centres = chooseCentres(vectors, clusters, random)
  const nearest = new Uint16Array(words.length)
  for (let pass = 0; pass < passes; pass++) {
    const count = Math.min(words.length, pass < passes - 2 ? wordsInSample : mostWordsLearntFrom)
    assignWords(values, dimensions, centres, clusters, count, nearest)
    moveCentres(values, dimensions, centres, clusters, count, nearest, random)
  }
  assignWords(values, dimensions, centres, clusters, words.length, nearest)
  return nearest
}

function chooseCentres(
  { values, dimensions, words }: WordVectors,
  clusters: number,
  random: () => number,
): Float32Array {
  const centres = new Float32Array(clusters * dimensions)
  const chosen = new Set<number>()
  while (chosen.size < clusters) {
    const word = Math.floor(random() * Math.min(words.length, 20 * clusters))
    if (chosen.has(word)) continue
    centres.set(values.subarray(word * dimensions, (word + 1) * dimensions), chosen.size * dimensions)
    chosen.add(word)
  }
  return centres
}

function assignWords(
  values: Float32Array,
  dimensions: number,
  centres: Float32Array,
  clusters: number,
  count: number,
  nearest: Uint16Array,
): void {
  const wide = Float64Array.from(centres)
  const row = new Float64Array(dimensions)
  const products = new Float64Array(clusters)
  for (let word = 0; word < count; word++) {
    row.set(values.subarray(word * dimensions, (word + 1) * dimensions))
    for (let cluster = 0; cluster < clusters; cluster += 4)
      multiplyFour(row, wide, cluster * dimensions, products, cluster)
    let best = 0
    for (let cluster = 1; cluster < clusters; cluster++) if (products[cluster]! > products[best]!) best = cluster
    nearest[word] = best
  }
}

/**
 * A word's products with four centres, side by side: they do not wait for each other, which takes a third of the time.
 */
function multiplyFour(
  row: Float64Array,
  centres: Float64Array,
  first: number,
  products: Float64Array,
  to: number,
): void {
  const size = row.length
  let [a, b, c, d] = [0, 0, 0, 0]
  for (let i = 0; i < size; i++) {
    const value = row[i]!
    const at = first + i
    a += value * centres[at]!
    b += value * centres[at + size]!
    c += value * centres[at + 2 * size]!
    d += value * centres[at + 3 * size]!
  }
  products[to] = a
  products[to + 1] = b
  products[to + 2] = c
  products[to + 3] = d
}

/** Each centre to the mean of its words; one without words to a word at random. */
function moveCentres(
  values: Float32Array,
  dimensions: number,
  centres: Float32Array,
  clusters: number,
  count: number,
  nearest: Uint16Array,
  random: () => number,
): void {
  const sums = new Float64Array(clusters * dimensions)
  for (let word = 0; word < count; word++) {
    for (let d = 0; d < dimensions; d++) sums[nearest[word]! * dimensions + d]! += values[word * dimensions + d]!
  }
  for (let cluster = 0; cluster < clusters; cluster++) {
    const sum = sums.subarray(cluster * dimensions, (cluster + 1) * dimensions)
    const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0))
    const word = Math.floor(random() * count)
    const centre =
      length > 0 ? sum.map((value) => value / length) : values.subarray(word * dimensions, (word + 1) * dimensions)
    centres.set(centre, cluster * dimensions)
  }
}
