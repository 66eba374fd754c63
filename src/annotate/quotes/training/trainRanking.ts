import { shuffled } from '../../../tagger/shuffled.ts'
import { hashedSize, scoreOf, type HashedWeights } from '../linking/hashedWeights.ts'

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

/** Log-linear ranking: the right candidates together get the chance of all, by AdaGrad (Duchi et al. 2011). Cases without a right one are passed over. */
export function trainRanking(cases: readonly RankingCase[], { epochs, seed, rate, l2 }: RankingOptions): HashedWeights {
  const weights = new Float32Array(hashedSize)
  const squares = new Float32Array(hashedSize).fill(1)
  const sum = new Float64Array(hashedSize)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(cases.length, seed + epoch)) {
      const { candidates, right, weight = 1 } = cases[index]!
      if (!right.includes(true)) continue
      const chances = softmax(candidates.map((features) => scoreOf(weights, features)))
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
    if (epoch >= epochs / 2) weights.forEach((weight, at) => (sum[at]! += weight))
  }
  return Float32Array.from(sum, (total) => total / (epochs - Math.ceil(epochs / 2)))
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const factors = scores.map((score) => Math.exp(score - most))
  const total = factors.reduce((a, b) => a + b, 0)
  return factors.map((factor) => factor / total)
}
