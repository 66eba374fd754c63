import { randomNumbers } from '../../../src/algorithms/random.ts'
import type { WordVectors } from '../../../src/training/entities/clusterWords.ts'

/** Vectors of words in as many groups as there are dimensions: word `i` lies near the axis `i % dimensions`. */
export function groupedVectors(words: readonly string[], dimensions: number): WordVectors {
  const random = randomNumbers(7)
  const values = new Float32Array(words.length * dimensions)
  words.forEach((_, word) => {
    const vector = Array.from({ length: dimensions }, (_, axis) => {
      return (axis === word % dimensions ? 1 : 0) + 0.2 * (random() - 0.5)
    })
    const length = Math.hypot(...vector)
    values.set(
      vector.map((value) => value / length),
      word * dimensions,
    )
  })
  return { words, dimensions, values }
}
