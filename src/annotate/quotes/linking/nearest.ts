import type { TokenRange } from '../tokenRange.ts'

/** Of ranges in text order, the indices of those that begin within `reach` tokens of a range, at most `most` on each side, nearest first on each. */
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

function firstFrom(ranges: readonly TokenRange[], token: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.from < token) low = middle + 1
    else high = middle
  }
  return low
}
