/**
 * How often what was found is right (precision), how much of what is there was found (recall), and their
 * harmonic mean; 0 to 1.
 */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Contents and speakers of one kind of quote. */
export interface KindScore {
  readonly kind: 'direct+mixed' | 'indirect'
  readonly gold: number
  readonly found: number
  readonly exact: Score
  /** Content that overlaps by half: intersection over union. */
  readonly overlapping: Score
  /** Of the gold quotes that were found and have a speaker: the shares with the right one, and with none. */
  readonly speakerRight: number
  readonly speakerNone: number
}

/** One quote of either side, with its partner on the other. */
export interface Judged {
  readonly indirect: boolean
  readonly found: boolean
  readonly exact: boolean
  /** Of a gold quote with a speaker that was found; null for all others. */
  readonly speaker: 'right' | 'wrong' | 'none' | null
}

/** Precision counts the predictions of a kind, recall the gold quotes of that kind, whatever kind their partner has. */
export function scoreKinds(gold: readonly Judged[], predicted: readonly Judged[]): KindScore[] {
  return [false, true].map((indirect) => {
    const own = gold.filter((quote) => quote.indirect === indirect)
    const mine = predicted.filter((quote) => quote.indirect === indirect)
    const speakers = own.filter(({ speaker }) => speaker !== null)
    const share = (value: Judged['speaker']): number =>
      ratio(speakers.filter(({ speaker }) => speaker === value).length, speakers.length)
    return {
      kind: indirect ? 'indirect' : 'direct+mixed',
      gold: own.length,
      found: mine.length,
      exact: scoreOf(own, mine, 'exact'),
      overlapping: scoreOf(own, mine, 'found'),
      speakerRight: share('right'),
      speakerNone: share('none'),
    }
  })
}

function scoreOf(gold: readonly Judged[], predicted: readonly Judged[], key: 'exact' | 'found'): Score {
  const precision = ratio(predicted.filter((quote) => quote[key]).length, predicted.length)
  const recall = ratio(gold.filter((quote) => quote[key]).length, gold.length)
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) }
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

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
