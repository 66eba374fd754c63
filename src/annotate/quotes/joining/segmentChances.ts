export interface Segment {
  /** The index of its first piece, and of the one behind its last. */
  readonly first: number
  readonly end: number
}

/**
 * The chance of each segment among all ways to part a row of pieces into segments and pieces left over: a semi-Markov model (Sarawagi and Cohen 2004),
 * in which a left-over piece scores 0. Forward and backward sums, in logarithms.
 * @param segments by their first piece
 */
export function segmentChances(segments: readonly Segment[], scores: ArrayLike<number>): Float64Array {
  const pieces = segments.reduce((most, { end }) => Math.max(most, end), 0)
  const before = sumsBefore(segments, scores, pieces)
  const behind = sumsBehind(segments, scores, pieces)
  const total = before[pieces]!
  return Float64Array.from(segments, ({ first, end }, i) =>
    Math.exp(before[first]! + scores[i]! + behind[end]! - total),
  )
}

function sumsBefore(segments: readonly Segment[], scores: ArrayLike<number>, pieces: number): Float64Array {
  const sums = new Float64Array(pieces + 1).fill(-Infinity)
  sums[0] = 0
  let next = 0
  for (let piece = 0; piece < pieces; piece++) {
    sums[piece + 1] = logAdd(sums[piece + 1]!, sums[piece]!)
    for (; segments[next]?.first === piece; next++) {
      const { end } = segments[next]!
      sums[end] = logAdd(sums[end]!, sums[piece]! + scores[next]!)
    }
  }
  return sums
}

function sumsBehind(segments: readonly Segment[], scores: ArrayLike<number>, pieces: number): Float64Array {
  const sums = new Float64Array(pieces + 1)
  let next = segments.length - 1
  for (let piece = pieces - 1; piece >= 0; piece--) {
    sums[piece] = sums[piece + 1]!
    for (; segments[next]?.first === piece; next--)
      sums[piece] = logAdd(sums[piece]!, sums[segments[next]!.end]! + scores[next]!)
  }
  return sums
}

function logAdd(a: number, b: number): number {
  const [less, more] = a < b ? [a, b] : [b, a]
  return less === -Infinity ? more : more + Math.log1p(Math.exp(less - more))
}
