import { softmax } from '../../algorithms/softmax.ts'
import { randomNumbers } from '../../algorithms/random.ts'
import type { WordVectors } from './clusterWords.ts'

/** A word to learn from: how often it was seen in each class. */
export interface ClassCounts {
  readonly word: number
  readonly counts: Float32Array
}

/** Writes the chances of the classes for a word to `chances`. */
export type Classifier = (word: number, chances: Float32Array) => void

const hiddenUnits = 64
const passes = 12
const batchSize = 32
const learningRate = 0.002
const weightDecay = 0.02
const dropoutShare = 0.2
/** Brings unit vectors to a size at which learning is quick. */
const vectorScale = 6
/** A word counts as the root of its occurrences, at most this. */
const largestExampleWeight = 8

/**
 * Learns classes of words from their vectors: one hidden layer, Adam with weight decay (Loshchilov & Hutter 2019),
 * dropout.
 */
export function trainClassifier(
  vectors: WordVectors,
  examples: readonly ClassCounts[],
  classes: number,
  seed: number,
): Classifier {
  const random = randomNumbers(seed)
  const { dimensions, values } = vectors
  const layers = [hiddenUnits * dimensions, hiddenUnits, classes * hiddenUnits, classes].map((size, i) =>
    adamLayer(size, i % 2 === 0 ? random : () => 0.5),
  )
  const [inner, innerBias, outer, outerBias] = layers as [Layer, Layer, Layer, Layer]
  const hidden = new Float32Array(hiddenUnits)
  const slopes = new Float32Array(hiddenUnits)
  const chances = new Float32Array(classes)
  const order = [...examples]

  const predict = (word: number, out: Float32Array, dropout: number): void => {
    for (let unit = 0; unit < hiddenUnits; unit++) {
      let sum = innerBias.weights[unit]!
      for (let d = 0; d < dimensions; d++)
        sum += inner.weights[unit * dimensions + d]! * values[word * dimensions + d]! * vectorScale
      hidden[unit] = sum > 0 && (dropout === 0 || random() > dropout) ? sum / (1 - dropout) : 0
    }
    for (let c = 0; c < classes; c++) {
      let sum = outerBias.weights[c]!
      for (let unit = 0; unit < hiddenUnits; unit++) sum += outer.weights[c * hiddenUnits + unit]! * hidden[unit]!
      out[c] = sum
    }
    softmax(out)
  }

  const learn = ({ word, counts }: ClassCounts): void => {
    predict(word, chances, dropoutShare)
    const total = counts.reduce((sum, count) => sum + count, 0)
    const weight = Math.min(Math.sqrt(total), largestExampleWeight)
    slopes.fill(0)
    for (let c = 0; c < classes; c++) {
      const slope = weight * (chances[c]! - counts[c]! / total)
      outerBias.slopes[c]! += slope
      for (let unit = 0; unit < hiddenUnits; unit++) {
        outer.slopes[c * hiddenUnits + unit]! += slope * hidden[unit]!
        slopes[unit]! += slope * outer.weights[c * hiddenUnits + unit]!
      }
    }
    for (let unit = 0; unit < hiddenUnits; unit++) {
      if (hidden[unit] === 0) continue
      innerBias.slopes[unit]! += slopes[unit]!
      for (let d = 0; d < dimensions; d++) {
        inner.slopes[unit * dimensions + d]! += slopes[unit]! * values[word * dimensions + d]! * vectorScale
      }
    }
  }

  let steps = 0
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random)
    order.forEach((lesson, i) => {
      learn(lesson)
      if ((i + 1) % batchSize !== 0) return
      steps++
      for (const layer of layers) stepLayer(layer, learningRate * (1 - pass / passes), steps)
    })
  }
  return (word, out) => predict(word, out, 0)
}

interface Layer {
  readonly weights: Float32Array
  readonly slopes: Float32Array
  readonly means: Float32Array
  readonly squares: Float32Array
}

function adamLayer(size: number, random: () => number): Layer {
  const fresh = (): Float32Array => new Float32Array(size)
  return { weights: fresh().map(() => (random() - 0.5) * 0.2), slopes: fresh(), means: fresh(), squares: fresh() }
}

function stepLayer({ weights, slopes, means, squares }: Layer, rate: number, steps: number): void {
  const [meanPart, squarePart] = [1 - 0.9 ** steps, 1 - 0.999 ** steps]
  for (let i = 0; i < weights.length; i++) {
    const slope = slopes[i]! / batchSize
    means[i] = 0.9 * means[i]! + 0.1 * slope
    squares[i] = 0.999 * squares[i]! + 0.001 * slope * slope
    const pace = means[i]! / meanPart / (Math.sqrt(squares[i]! / squarePart) + 1e-8)
    weights[i]! -= rate * (pace + weightDecay * weights[i]!)
    slopes[i] = 0
  }
}

function shuffle(list: unknown[], random: () => number): void {
  for (let left = list.length - 1; left > 0; left--) {
    const pick = Math.floor(random() * (left + 1))
    const moved = list[left]
    list[left] = list[pick]
    list[pick] = moved
  }
}
