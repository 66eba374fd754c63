import type { TokenRange } from '../tokenRange.ts'

/** Of ranges in text order, the indices of those that begin within `reach` tokens of a range, at most `most` on each side, nearest first on each. */
export function nearest(
  ranges: readonly TokenRange[],
  { from, to }: TokenRange,
  most: number,
  reach: { before: number; behind: number },
): number[] {
  const first = firstFrom(ranges, from)
  const found: number[] = []
  for (let i = first - 1; i >= 0 && i >= first - most && from - ranges[i]!.from <= reach.before; i--) found.push(i)
  const inner = firstFrom(ranges, to)
  for (let i = first; i < inner && i < first + most; i++) found.push(i)
  for (let i = inner; i < ranges.length && i < inner + most && ranges[i]!.from - to < reach.behind; i++) found.push(i)
  return found
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
