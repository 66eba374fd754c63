import type { Span, TextSpan } from '../../../types/span.ts'
import type { Tokens } from '../../../types/tokens.ts'

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

export function textSpan(text: string, { start, end }: Span): TextSpan {
  return { start, end, text: text.slice(start, end) }
}

/** The span to the bracket that closes the one it opens, if that is right behind: `Sen. Ann Lee (D-Hawaii)`. */
export function withClosingBracket(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const closing = words.lastIndexOf('(') > words.lastIndexOf(')') ? /^\.?\s?\)/.exec(text.slice(end, end + 3)) : null
  return { start, end: end + (closing?.[0].length ?? 0) }
}

/** The share of what two spans cover that they share: intersection over union, 0 to 1. */
export function overlapOf(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

const letterOrDigit = /[\p{L}\p{N}]/u

/** Is there a letter or a digit in this part of a text? Most are told by their code alone. */
export function hasWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x80) return letterOrDigit.test(text.slice(at, end))
    if ((code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)) return true
  }
  return false
}
