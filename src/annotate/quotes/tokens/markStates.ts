import type { Tokens } from '../../../types/tokens.ts'
import type { MarkedStretch } from '../marks/pairMarks.ts'
import type { TokenRange } from './spans.ts'

/** Where a token stands: outside of marks, an opening mark, the first within, inside, the last within, a closing mark. */
export const OUTSIDE = 0
export const OPENING = 1
export const FIRST = 2
export const INSIDE = 3
export const LAST = 4
export const CLOSING = 5

export interface MarkStates {
  readonly stretches: readonly MarkedStretch[]
  /** One of the states above for each token. */
  readonly states: Uint8Array
  /** For each token which stretch it stands in or marks, as its index plus one; 0 outside. */
  readonly stretchOf: Uint32Array
  /** What kind of stretch that is, in a few bits: its length, how it begins and ends, its marks. */
  readonly kinds: Uint8Array
}

/** Stretches must not overlap; in text order. */
export function markStates(tokens: Tokens, stretches: readonly MarkedStretch[]): MarkStates {
  const states = new Uint8Array(tokens.length)
  const stretchOf = new Uint32Array(tokens.length)
  const kinds = new Uint8Array(tokens.length)
  let token = 0
  stretches.forEach((stretch, index) => {
    while (token < tokens.length && tokens.start[token]! < stretch.outer.start) token++
    const first = token
    let words = 0
    for (; token < tokens.length && tokens.start[token]! < stretch.outer.end; token++) {
      stretchOf[token] = index + 1
      const at = tokens.start[token]!
      states[token] = at < stretch.start ? OPENING : at >= stretch.end ? CLOSING : words++ === 0 ? FIRST : INSIDE
    }
    for (let last = token - 1; last >= first; last--) {
      if (states[last] !== INSIDE) continue
      states[last] = LAST
      break
    }
    kinds.fill(kindOf(tokens.text, stretch, words), first, token)
  })
  return { stretches, states, stretchOf, kinds }
}

function kindOf(text: string, { start, end, single, closed }: MarkedStretch, words: number): number {
  const length = words <= 1 ? 0 : words <= 3 ? 1 : words <= 6 ? 2 : words <= 12 ? 3 : 4
  const capital = /\p{Lu}/u.test(text.slice(start, start + 2)) ? 8 : 0
  const stop = /[.,!?…—–-]/.test(text.charAt(end - 1)) ? 16 : 0
  return length + capital + stop + (single ? 32 : 0) + (closed ? 0 : 64)
}

/** Does any of a range stand between marks? */
export function isMarked({ states }: MarkStates, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (states[i] !== OUTSIDE) return true
  return false
}
