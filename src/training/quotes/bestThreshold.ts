import type { ScoredQuote } from './trainConfidence.ts'

/** A quote of the other kind with a higher score counts as accepted. */
const likely = -0.5
/** Thresholds are expected between these scores. */
const doubtful = { from: -2.5, to: 1 }

/**
 * The threshold of the best F1, for contents with marks or without; people marked `gold` of them. F1 hardly
 * changes near its best, so chance would decide which score has it: in the doubtful range chances are read from
 * a curve fitted to them. That separates quotes less finely, but the threshold differs less from one training
 * to the next.
 */
export function bestThreshold(scored: readonly ScoredQuote[], marked: boolean, gold: number): number {
  const own = scored.filter((quote) => quote.marked === marked).sort((a, b) => b.decisionScore - a.decisionScore)
  const isRecalled = ({ found, goldMarked }: ScoredQuote): boolean => found && goldMarked === marked
  const found = smoothed(own, (quote) => quote.found)
  const recalled = smoothed(own, isRecalled)
  let hits = 0
  let recall = scored.filter(
    (quote) => quote.marked !== marked && quote.decisionScore > likely && isRecalled(quote),
  ).length
  let best = { f1: -1, threshold: 0 }
  own.forEach(({ decisionScore }, i) => {
    hits += found[i]!
    recall += recalled[i]!
    const f1 = harmonicMean(hits / (i + 1), recall / gold)
    if (f1 > best.f1) best = { f1, threshold: (decisionScore + (own[i + 1]?.decisionScore ?? -Infinity)) / 2 }
  })
  return best.threshold
}

/** Is it so for each quote? 1 or 0; in the doubtful range, its chance by score. */
function smoothed(scored: readonly ScoredQuote[], isSo: (quote: ScoredQuote) => boolean): number[] {
  const isDoubtful = ({ decisionScore }: ScoredQuote): boolean =>
    decisionScore > doubtful.from && decisionScore < doubtful.to
  const near = scored.filter(isDoubtful)
  const curve = fitLogistic(
    near.map(({ decisionScore }) => decisionScore),
    near.map((quote) => (isSo(quote) ? 1 : 0)),
  )
  return scored.map((quote) => (isDoubtful(quote) ? chanceAt(curve, quote.decisionScore) : isSo(quote) ? 1 : 0))
}

function harmonicMean(precision: number, recall: number): number {
  return (2 * precision * recall) / (precision + recall || 1)
}

/**
 * A chance that rises with a value, or falls where `slope` is negative: 1 / (1 + e to the power of -(base +
 * slope * value)).
 */
interface LogisticCurve {
  readonly base: number
  readonly slope: number
}

const steps = 20
/** How hard both numbers are drawn to zero: as one answer more would. Keeps them finite where all answers are alike. */
const ridge = 1

/** Logistic regression on one value (Cox 1958), by Newton's method. @param answers 1 or 0, one for each value */
function fitLogistic(values: readonly number[], answers: readonly number[]): LogisticCurve {
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

function chanceAt({ base, slope }: LogisticCurve, value: number): number {
  return 1 / (1 + Math.exp(-(base + slope * value)))
}
