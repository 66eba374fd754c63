import type { Span } from '../../types/span.ts'
import type { Tokens } from '../../types/tokens.ts'

/** Tokens `from` up to, not including, `to`. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

export function spanOf(tokens: Tokens, { from, to }: TokenRange): Span {
  return { start: tokens.start[from]!, end: tokens.end[to - 1]! }
}

export function rangesOverlap(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to
}
