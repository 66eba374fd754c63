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
  /** Does the article set its quotes between single marks, as British papers do? These say what double ones do then. */
  readonly isSingle: boolean
}

/** Stretches must not overlap; in text order. */
export function markStates(tokens: Tokens, quotedSpans: readonly QuotedSpan[]): MarkStates {
  const states = new Uint8Array(tokens.length)
  const quotedSpanOf = new Uint32Array(tokens.length)
  const kinds = new Uint8Array(tokens.length)
  const isSingle = hasSingleMarks(tokens.text, quotedSpans)
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
    kinds.fill(kindOf(tokens.text, quotedSpan, words, isSingle), first, token)
  })
  return { quotedSpans, states, quotedSpanOf, kinds, isSingle }
}

const opening = /[.!?,:]\s+(?=['‘]\p{Lu})/gu

/**
 * Are most marks single, and is each closed? Some papers set one before every sentence of a quote, as nobody does with
 * double ones.
 */
function hasSingleMarks(text: string, quotedSpans: readonly QuotedSpan[]): boolean {
  const singles = quotedSpans.filter(({ single }) => single)
  if (2 * singles.length <= quotedSpans.length) return false
  const starts = new Set(singles.map(({ outer }) => outer.start))
  return [...text.matchAll(opening)].every(({ index, 0: before }) => starts.has(index + before.length))
}

/** A kind's bits: three for its length in words, then how it begins and ends and whether its marks are the lesser ones. */
const lengthBits = 3
const [capital, stop, lesser, unclosed] = [8, 16, 32, 64]

function kindOf(text: string, { start, end, single, closed }: QuotedSpan, words: number, isSingle: boolean): number {
  const length = words <= 1 ? 0 : words <= 3 ? 1 : words <= 6 ? 2 : words <= 12 ? 3 : 4
  const begins = /\p{Lu}/u.test(text.slice(start, start + 2)) ? capital : 0
  const ends = /[.,!?…—–-]/.test(text.charAt(end - 1)) ? stop : 0
  return length + begins + ends + (single && !isSingle ? lesser : 0) + (closed ? 0 : unclosed)
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
