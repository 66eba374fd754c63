/** A chance that rises with a value, or falls where `slope` is negative: 1 / (1 + e to the power of -(base + slope * value)). */
export interface LogisticCurve {
  readonly base: number
  readonly slope: number
}

const steps = 20
/** How hard both numbers are drawn to zero: as one answer more would. Keeps them finite where all answers are alike. */
const ridge = 1

/** Logistic regression on one value (Cox 1958), by Newton's method. @param answers 1 or 0, one for each value */
export function fitLogistic(values: readonly number[], answers: readonly number[]): LogisticCurve {
  let [base, slope] = [0, 1]
  for (let step = 0; step < steps; step++) {
    let [first, second, a, b, c] = [-ridge * base, -ridge * slope, ridge, 0, ridge]
    values.forEach((value, i) => {
      const chance = chanceAt({ base, slope }, value)
      const weight = chance * (1 - chance)
      first += answers[i]! - chance
      second += (answers[i]! - chance) * value
      a += weight
      b += weight * value
      c += weight * value * value
    })
    const determinant = a * c - b * b
    base += (c * first - b * second) / determinant
    slope += (a * second - b * first) / determinant
  }
  return { base, slope }
}

export function chanceAt({ base, slope }: LogisticCurve, value: number): number {
  return 1 / (1 + Math.exp(-(base + slope * value)))
}
