import type { Span } from '../../../types/span.ts'
import type { MarkedStretch } from './markedStretch.ts'

/**
 * The parts of a span that stand between marks. Takes stretches that are in text order and don't overlap; finds the first by
 * halving, so that asking for every quote of an article stays fast.
 */
export function stretchesWithin(stretches: readonly MarkedStretch[], { start, end }: Span): Span[] {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const within: Span[] = []
  for (let i = low; i < stretches.length && stretches[i]!.start < end; i++) {
    const stretch = stretches[i]!
    within.push({ start: Math.max(stretch.start, start), end: Math.min(stretch.end, end) })
  }
  return within
}
