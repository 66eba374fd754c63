export interface Segment {
  /** The index of its first fragment, and of the one behind its last. */
  readonly first: number
  readonly end: number
}

/**
 * The chance of each segment among all ways to split a row of fragments into segments and left-over fragments:
 * a semi-Markov model (Sarawagi and Cohen 2004) in which a left-over fragment scores 0. Forward and backward
 * sums, in logarithms.
 * @param segments by their first fragment
 */
export function segmentChances(segments: readonly Segment[], scores: ArrayLike<number>): Float64Array {
  const fragments = segments.reduce((most, { end }) => Math.max(most, end), 0)
  const before = sumsBefore(segments, scores, fragments)
  const behind = sumsBehind(segments, scores, fragments)
  const total = before[fragments]!
  return Float64Array.from(segments, ({ first, end }, i) =>
    Math.exp(before[first]! + scores[i]! + behind[end]! - total),
  )
}

function sumsBefore(segments: readonly Segment[], scores: ArrayLike<number>, fragments: number): Float64Array {
  const sums = new Float64Array(fragments + 1).fill(-Infinity)
  sums[0] = 0
  let next = 0
  for (let fragment = 0; fragment < fragments; fragment++) {
    sums[fragment + 1] = logAdd(sums[fragment + 1]!, sums[fragment]!)
    for (; segments[next]?.first === fragment; next++) {
      const { end } = segments[next]!
      sums[end] = logAdd(sums[end]!, sums[fragment]! + scores[next]!)
    }
  }
  return sums
}

function sumsBehind(segments: readonly Segment[], scores: ArrayLike<number>, fragments: number): Float64Array {
  const sums = new Float64Array(fragments + 1)
  let next = segments.length - 1
  for (let fragment = fragments - 1; fragment >= 0; fragment--) {
    sums[fragment] = sums[fragment + 1]!
    for (; segments[next]?.first === fragment; next--)
      sums[fragment] = logAdd(sums[fragment]!, sums[segments[next]!.end]! + scores[next]!)
  }
  return sums
}

function logAdd(a: number, b: number): number {
  const [less, more] = a < b ? [a, b] : [b, a]
  return less === -Infinity ? more : more + Math.log1p(Math.exp(less - more))
}
