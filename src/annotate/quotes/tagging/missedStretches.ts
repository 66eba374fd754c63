import type { TokenRange } from '../tokenRange.ts'
import { OUTSIDE } from './markStates.ts'
import type { TokenColumns } from './tokenColumns.ts'

/** The stretches between marks, with the marks, in tokens `from` to `to`, that no range from the one at `next` on touches. Both in text order. */
export function missedStretches(
  { states, stretchOf }: TokenColumns,
  from: number,
  to: number,
  ranges: readonly TokenRange[],
  next: number,
): TokenRange[] {
  const missed: TokenRange[] = []
  for (let i = from; i < to;) {
    const first = i++
    if (states[first] === OUTSIDE) continue
    while (i < to && stretchOf[i] === stretchOf[first]) i++
    while (next < ranges.length && ranges[next]!.to <= first) next++
    if (next === ranges.length || ranges[next]!.from >= i) missed.push({ from: first, to: i })
  }
  return missed
}
