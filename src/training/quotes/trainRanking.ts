import { softmax } from '../../algorithms/softmax.ts'
import { shuffled } from '../../algorithms/random.ts'
import { hashedSize, scoreOf, type HashedWeights } from '../../annotate/quotes/classifiers/hashedWeights.ts'

/** Candidates by their features, and which of them are right. A candidate without features scores 0: "none of them". */
export interface RankingCase {
  readonly candidates: readonly (readonly number[])[]
  readonly right: readonly boolean[]
  /** How much it matters; 1 if not given. */
  readonly weight?: number
}

export interface RankingOptions {
  readonly epochs: number
  readonly seed: number
  readonly rate: number
  readonly l2: number
}

/** The weights are the mean of so many trainings: no single order of the cases shall decide. */
const trainings = 3

/**
 * Log-linear ranking: the right candidates together get the chance of all, by AdaGrad (Duchi et al. 2011).
 * Cases without a right one are passed over.
 */
export function trainRanking(cases: readonly RankingCase[], options: RankingOptions): HashedWeights {
  const sums = new Float64Array(hashedSize)
  for (let training = 0; training < trainings; training++) {
    const weights = trainOnce(cases, { ...options, seed: options.seed + training * 1000 })
    weights.forEach((weight, at) => (sums[at]! += weight))
  }
  return Float32Array.from(sums, (sum) => sum / trainings)
}

/** The mean of the weights after each epoch of the second half. */
function trainOnce(cases: readonly RankingCase[], { epochs, seed, rate, l2 }: RankingOptions): Float64Array {
  const weights = new Float32Array(hashedSize)
  const squares = new Float32Array(hashedSize).fill(1)
  const sum = new Float64Array(hashedSize)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(cases.length, seed + epoch)) learnCase(cases[index]!, weights, squares, rate, l2)
    if (epoch >= epochs / 2) weights.forEach((weight, at) => (sum[at]! += weight))
  }
  return sum.map((total) => total / (epochs - Math.ceil(epochs / 2)))
}

function learnCase(
  { candidates, right, weight = 1 }: RankingCase,
  weights: Float32Array,
  squares: Float32Array,
  rate: number,
  l2: number,
): void {
  if (!right.includes(true)) return
  const chances = candidates.map((features) => scoreOf(weights, features))
  softmax(chances)
  const mass = chances.reduce((total, chance, i) => (right[i] ? total + chance : total), 0)
  candidates.forEach((features, i) => {
    const slope = weight * ((right[i] ? chances[i]! / Math.max(mass, 1e-9) : 0) - chances[i]!)
    if (Math.abs(slope) < 1e-4) return
    for (const feature of features) {
      const at = feature & (hashedSize - 1)
      const gradient = slope - l2 * weights[at]!
      squares[at]! += gradient * gradient
      weights[at]! += (rate * gradient) / Math.sqrt(squares[at]!)
    }
  })
}
