import type { TokenRange } from '../tokenRange.ts'
import { relate } from './relate.ts'

/** Where a range stands to another, and how far from it, in numbers; of no range, numbers that no place has. */
export function placeShape(range: TokenRange | null, anchor: TokenRange): [side: number, gap: number] {
  if (range === null) return [3, 99]
  const { side, gap } = relate(range, anchor)
  return [side, gap]
}
