import type { Span } from '../../types/span.ts'
import { overlapOf } from '../../annotate/quotes/overlapOf.ts'
import { trimContent } from './trimContent.ts'

/** Pairs found spans with gold ones that they overlap by half (intersection over union), best pairs first: for each found span the index of its gold, or -1. */
export function matchContents(
  text: string,
  gold: readonly Span[],
  found: readonly Span[],
): { match: number[]; overlap: number[] } {
  const right = gold.map((span) => trimContent(text, span))
  const pairs: [number, number, number][] = []
  found.forEach((span, i) => {
    const own = trimContent(text, span)
    right.forEach((other, j) => {
      const share = overlapOf(own, other)
      if (share >= 0.5) pairs.push([share, i, j])
    })
  })
  pairs.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2])
  const match = found.map(() => -1)
  const overlap = found.map(() => 0)
  for (const [share, i, j] of pairs) {
    if (match[i] !== -1 || match.includes(j)) continue
    match[i] = j
    overlap[i] = share
  }
  return { match, overlap }
}
