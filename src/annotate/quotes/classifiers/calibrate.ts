/** Points of a rising curve from a raw score to a chance; between them it is linear. */
export interface Calibration {
  readonly scores: Float32Array
  readonly chances: Float32Array
}

export function calibrate({ scores, chances }: Calibration, score: number): number {
  let low = 0
  let high = scores.length - 1
  if (!(score > scores[0]!)) return chances[0]!
  if (score >= scores[high]!) return chances[high]!
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (scores[middle]! <= score) low = middle
    else high = middle
  }
  const share = (score - scores[low]!) / (scores[high]! - scores[low]! || 1)
  return chances[low]! + share * (chances[high]! - chances[low]!)
}
