import type { TokenRange } from '../tokenRange.ts'

export const BEFORE = 0
export const BEHIND = 1
export const WITHIN = 2

/** How a range stands to another. */
export interface Relation {
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
