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
