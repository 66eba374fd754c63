import { partitionPoint } from '../../../algorithms/lowerBound.ts'

/** Points of a rising curve from a raw score to a chance; between them it is linear. */
export interface Calibration {
  readonly scores: Float32Array
  readonly chances: Float32Array
}

export function calibrate({ scores, chances }: Calibration, score: number): number {
  const last = scores.length - 1
  if (!(score > scores[0]!)) return chances[0]!
  if (score >= scores[last]!) return chances[last]!
  const high = partitionPoint(scores.length, (i) => scores[i]! <= score)
  const low = high - 1
  const share = (score - scores[low]!) / (scores[high]! - scores[low]! || 1)
  return chances[low]! + share * (chances[high]! - chances[low]!)
}
