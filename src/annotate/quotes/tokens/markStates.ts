import type { Tokens } from '../../../types/tokens.ts'
import type { QuotedSpan } from '../marks/pairMarks.ts'
import type { TokenRange } from './spans.ts'

/** Where a token stands: outside of marks, an opening mark, the first within, inside, the last within, a closing mark. */
export const outsideMarks = 0
export const openingMark = 1
export const firstInside = 2
export const insideMarks = 3
export const lastInside = 4
export const closingMark = 5

export interface MarkStates {
  readonly quotedSpans: readonly QuotedSpan[]
  /** One of the states above for each token. */
  readonly states: Uint8Array
  /** For each token which quoted span it stands in or marks, as its index plus one; 0 outside. */
  readonly quotedSpanOf: Uint32Array
  /** What kind of quoted span that is, in a few bits: its length, how it begins and ends, its marks. */
  readonly kinds: Uint8Array
}

/** Stretches must not overlap; in text order. */
export function markStates(tokens: Tokens, quotedSpans: readonly QuotedSpan[]): MarkStates {
  const states = new Uint8Array(tokens.length)
  const quotedSpanOf = new Uint32Array(tokens.length)
  const kinds = new Uint8Array(tokens.length)
  let token = 0
  quotedSpans.forEach((quotedSpan, index) => {
    while (token < tokens.length && tokens.start[token]! < quotedSpan.outer.start) token++
    const first = token
    let words = 0
    for (; token < tokens.length && tokens.start[token]! < quotedSpan.outer.end; token++) {
      quotedSpanOf[token] = index + 1
      const at = tokens.start[token]!
      states[token] =
        at < quotedSpan.start
          ? openingMark
          : at >= quotedSpan.end
            ? closingMark
            : words++ === 0
              ? firstInside
              : insideMarks
    }
    for (let last = token - 1; last >= first; last--) {
      if (states[last] !== insideMarks) continue
      states[last] = lastInside
      break
    }
    kinds.fill(kindOf(tokens.text, quotedSpan, words), first, token)
  })
  return { quotedSpans, states, quotedSpanOf, kinds }
}

function kindOf(text: string, { start, end, single, closed }: QuotedSpan, words: number): number {
  const length = words <= 1 ? 0 : words <= 3 ? 1 : words <= 6 ? 2 : words <= 12 ? 3 : 4
  const capital = /\p{Lu}/u.test(text.slice(start, start + 2)) ? 8 : 0
  const stop = /[.,!?…—–-]/.test(text.charAt(end - 1)) ? 16 : 0
  return length + capital + stop + (single ? 32 : 0) + (closed ? 0 : 64)
}

/** Does any of a range stand between marks? */
export function isMarked({ states }: MarkStates, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (states[i] !== outsideMarks) return true
  return false
}
