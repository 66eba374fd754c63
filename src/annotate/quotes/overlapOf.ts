import type { Span } from '../../types/span.ts'

/** The share of what two spans cover that they share: intersection over union, 0 to 1. */
export function overlapOf(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}
