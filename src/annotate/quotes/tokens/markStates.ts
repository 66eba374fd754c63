import type { Tokens } from '../../../types/tokens.ts'
import type { QuotedSpan } from '../marks/pairMarks.ts'
import type { TokenRange } from './spans.ts'

/**
 * Where a token stands: outside of marks, an opening mark, the first within, inside, the last within, a closing
 * mark.
 */
export const outsideMarks = 0
export const openingMark = 1
export const firstInside = 2
const insideMarks = 3
export const lastInside = 4
export const closingMark = 5

export interface MarkStates {
  readonly quotedSpans: readonly QuotedSpan[]
  /** One of the states above for each token. */
  readonly states: Uint8Array
  /** For each token the quoted span that it stands in or marks, as its index plus one; 0 outside. */
  readonly quotedSpanOf: Uint32Array
  /** The kind of that quoted span, in a few bits: see kindOf. */
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

/** A kind's bits: three for its length in words, then how it begins and ends and its marks. */
const lengthBits = 3
const [capital, stop, single, unclosed] = [8, 16, 32, 64]

function kindOf(text: string, { start, end, single: isSingle, closed }: QuotedSpan, words: number): number {
  const length = words <= 1 ? 0 : words <= 3 ? 1 : words <= 6 ? 2 : words <= 12 ? 3 : 4
  const begins = /\p{Lu}/u.test(text.slice(start, start + 2)) ? capital : 0
  const ends = /[.,!?…—–-]/.test(text.charAt(end - 1)) ? stop : 0
  return length + begins + ends + (isSingle ? single : 0) + (closed ? 0 : unclosed)
}

/** How long a kind of quoted span is, 0 to 4. */
export const lengthOfKind = (kind: number): number => kind & ((1 << lengthBits) - 1)

/** How it begins and ends, and its marks, as one number. */
export const styleOfKind = (kind: number): number => kind >> lengthBits

/** 1 where it ends in a comma, a stop or a dash. */
export const stopOfKind = (kind: number): number => ((kind & stop) === 0 ? 0 : 1)

/** Does any of a range stand between marks? */
export function isMarked({ states }: MarkStates, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (states[i] !== outsideMarks) return true
  return false
}
