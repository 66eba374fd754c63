/** The quotes whose confidence lies in one of ten equal bins. */
export interface CalibrationBin {
  readonly from: number
  readonly to: number
  readonly count: number
  /** The mean of their confidences, and the share of them that is right; 0 where there is none. */
  readonly confidence: number
  readonly right: number
}

export interface CalibrationScore {
  readonly bins: readonly CalibrationBin[]
  /** Expected calibration error: how far confidence and share lie apart, each bin by its count (Guo et al. 2017). */
  readonly error: number
}

const binCount = 10

export function scoreCalibration(
  quotes: readonly { readonly confidence: number; readonly right: boolean }[],
): CalibrationScore {
  const bins = Array.from({ length: binCount }, (_, i) => {
    const own = quotes.filter(({ confidence }) => Math.min(binCount - 1, Math.floor(confidence * binCount)) === i)
    const mean = (value: (quote: (typeof own)[number]) => number): number =>
      own.length === 0 ? 0 : own.reduce((sum, quote) => sum + value(quote), 0) / own.length
    return {
      from: i / binCount,
      to: (i + 1) / binCount,
      count: own.length,
      confidence: mean(({ confidence }) => confidence),
      right: mean(({ right }) => Number(right)),
    }
  })
  const apart = bins.reduce((sum, { count, confidence, right }) => sum + count * Math.abs(confidence - right), 0)
  return { bins, error: quotes.length === 0 ? 0 : apart / quotes.length }
}
