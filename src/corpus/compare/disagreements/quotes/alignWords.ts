/**
 * A place where two runs of words differ: words `start` up to, not including, `end` of one stand where `otherStart` to
 * `otherEnd` of the other do.
 */
export interface Difference {
  readonly start: number
  readonly end: number
  readonly otherStart: number
  readonly otherEnd: number
}

export interface AlignedWords {
  /** How many words the two share, in order. */
  readonly shared: number
  /** How many of these in a row, at most. */
  readonly longestRun: number
  /** Does each start, or end, with words that the other does not have? */
  readonly isApart: boolean
  /** Between the first and the last word that they share. */
  readonly differences: readonly Difference[]
}

/**
 * Aligns two runs of words by their longest common subsequence; time and room grow with the product of their lengths.
 */
export function alignWords(a: readonly string[], b: readonly string[]): AlignedWords {
  const lengths = commonLengths(a, b)
  const width = b.length + 1
  const differences: Difference[] = []
  let [i, j, shared, run, longestRun] = [0, 0, 0, 0, 0]
  let [start, otherStart] = [0, 0]
  let isApart = false
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      if (shared > 0 && (i > start || j > otherStart)) differences.push({ start, end: i, otherStart, otherEnd: j })
      if (shared === 0) isApart = i > 0 && j > 0
      shared++
      run = i === start && j === otherStart ? run + 1 : 1
      longestRun = Math.max(longestRun, run)
      ;[start, otherStart] = [++i, ++j]
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++
    else j++
  }
  isApart ||= start < a.length && otherStart < b.length
  return { shared, longestRun, isApart, differences }
}

/** At `i * (b.length + 1) + j`: how many words `a` from `i` on and `b` from `j` on share. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const below = (i + 1) * width + j
      lengths[i * width + j] =
        a[i] === b[j] ? lengths[below + 1]! + 1 : Math.max(lengths[below]!, lengths[i * width + j + 1]!)
    }
  return lengths
}
