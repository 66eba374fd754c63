import { partitionPoint } from '../../../algorithms/lowerBound.ts'
import type { TokenRange } from '../tokens/spans.ts'

export const BEFORE = 0
const BEHIND = 1
const WITHIN = 2

/** How a range stands to another. */
interface Relation {
  readonly side: typeof BEFORE | typeof BEHIND | typeof WITHIN
  /** Tokens between them. */
  readonly gap: number
  readonly between: TokenRange
}

export function relate(range: TokenRange, anchor: TokenRange): Relation {
  if (range.to <= anchor.from) return relation(BEFORE, range.to, anchor.from)
  if (range.from >= anchor.to) return relation(BEHIND, anchor.to, range.from)
  return relation(WITHIN, anchor.from, anchor.from)
}

function relation(side: Relation['side'], from: number, to: number): Relation {
  return { side, gap: to - from, between: { from, to } }
}

/** Where a range stands to another, and how far from it, in numbers; of no range, numbers that no place has. */
export function placeNumbers(range: TokenRange | null, anchor: TokenRange): [side: number, gap: number] {
  if (range === null) return [3, 99]
  const { side, gap } = relate(range, anchor)
  return [side, gap]
}

/** A distance in tokens as one of ten sizes. */
export function steps(distance: number): number {
  if (distance <= 4) return Math.max(0, distance)
  return distance <= 7 ? 5 : distance <= 12 ? 6 : distance <= 25 ? 7 : distance <= 60 ? 8 : 9
}

/**
 * The indices of the ranges that begin within `reach` tokens of a range, at most `most` on each side and inside
 * it, nearest first on each side.
 * @param ranges in text order
 */
export function nearest(
  ranges: readonly TokenRange[],
  { from, to }: TokenRange,
  most: number,
  reach: { before: number; behind: number },
): number[] {
  if (from === to && reach.before === 0 && reach.behind === 0) return []
  const first = firstFrom(ranges, from)
  const found: number[] = []
  for (let i = first - 1; i >= 0 && i >= first - most && from - ranges[i]!.from <= reach.before; i--) found.push(i)
  const inner = firstFrom(ranges, to)
  for (let i = first; i < inner && i < first + most; i++) found.push(i)
  for (let i = inner; i < ranges.length && i < inner + most && ranges[i]!.from - to < reach.behind; i++) found.push(i)
  return found
}

/** How many of the ranges begin within a range, `most` at most. */
export function countWithin(ranges: readonly TokenRange[], { from, to }: TokenRange, most: number): number {
  if (from === to) return 0
  const first = firstFrom(ranges, from)
  let count = 0
  while (count < most && first + count < ranges.length && ranges[first + count]!.from < to) count++
  return count
}

const firstFrom = (ranges: readonly TokenRange[], token: number): number =>
  partitionPoint(ranges.length, (i) => ranges[i]!.from < token)
