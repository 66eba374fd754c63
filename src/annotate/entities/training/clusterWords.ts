import { randomNumbers } from './randomNumbers.ts'
import type { WordVectors } from './wordVectors.ts'

/** Rare words make no good centres: only so many of the most frequent ones move them. */
const LEARNT_FROM = 100_000
/** Enough for all passes but the last two. */
const SAMPLE = 40_000
const PASSES = 12

/** The cluster of each word: spherical k-means (Dhillon & Modha 2001); the seed is the number of clusters. */
export function clusterWords(vectors: WordVectors, clusters: number): Uint16Array {
  const { dimensions, values, words } = vectors
  const random = randomNumbers(clusters)
  const centres = chooseCentres(vectors, clusters, random)
  const nearest = new Uint16Array(words.length)
  for (let pass = 0; pass < PASSES; pass++) {
    const count = Math.min(words.length, pass < PASSES - 2 ? SAMPLE : LEARNT_FROM)
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
  for (let word = 0; word < count; word++) {
    let best = -Infinity
    for (let cluster = 0; cluster < clusters; cluster++) {
      let product = 0
      const [at, centre] = [word * dimensions, cluster * dimensions]
      for (let d = 0; d < dimensions; d++) product += values[at + d]! * centres[centre + d]!
      if (product > best) {
        best = product
        nearest[word] = cluster
      }
    }
  }
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
