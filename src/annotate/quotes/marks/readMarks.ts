import type { Span } from '../../../types/span.ts'

/** Which mark it is. Marks of different families nest; those of one family don't. */
type MarkFamily = 'straight' | 'curly' | 'guillemet' | 'angle' | 'corner' | 'doubled' | 'single'

/** One quotation mark, with what its shape and its neighbours say about its side. */
export interface Mark {
  /** Offset of its first character. */
  readonly at: number
  /** 2 for `''` and ` `` `, which stand for one double mark; else 1. */
  readonly length: 1 | 2
  readonly family: MarkFamily
  /** `either` where nothing tells: it closes what its family has open, else it opens. */
  readonly side: 'open' | 'close' | 'either'
}

const families = new Map<string, MarkFamily>([
  ['"', 'straight'],
  ['＂', 'straight'],
  ['“', 'curly'],
  ['”', 'curly'],
  ['„', 'curly'],
  ['‟', 'curly'],
  ['«', 'guillemet'],
  ['»', 'guillemet'],
  ['❝', 'curly'],
  ['❞', 'curly'],
  ['‹', 'angle'],
  ['›', 'angle'],
  ['「', 'corner'],
  ['」', 'corner'],
  ["'", 'single'],
  ['`', 'single'],
  ['‘', 'single'],
  ['’', 'single'],
  ['‚', 'single'],
  ['‛', 'single'],
])
const openers = '“„❝«‹「‘‚`'
const closers = '”❞»›」’'
const letterOrDigit = /[\p{L}\p{N}]/u
const clipped = /^['’](?:(?:em|til|tis|twas|cause|n)(?!\p{L})|\d)/iu
const beforeOpening = /[\s([{—–\-/…"'“”‘’«»`]/
/** Behind a mark, these show that it opens nothing: « so », he said. */
const neverInside = /^(?:[\s,;:!?)\]]|\.(?!\.))/
const behindClosing = /[\s)\]}—–\-/….,;:!?"'“”‘’«»]/

/** The value of an attribute in left-over markup is of so many characters at most. */
const longestValue = 200

/** The quotation marks of one paragraph, apostrophes and those of attributes left out. */
export function readMarks(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = []
  for (let at = start; at < end; at++) {
    if (isNoMark(text.charCodeAt(at))) continue
    const character = text.charAt(at)
    const family = families.get(character)
    if (family === undefined) continue
    if (text.charAt(at - 1) === '=') {
      at = endOfValue(text, at, end)
      continue
    }
    const doubled = family === 'single' && at + 1 < end && text.charAt(at + 1) === character && !isInWord(text, at)
    const length = doubled ? 2 : 1
    const side = sideOf(text, at, length, start, end)
    if (doubled) marks.push({ at, length, family: 'doubled', side })
    else if (family !== 'single' || !isApostrophe(text, at, side)) marks.push({ at, length, family, side })
    at += length - 1
  }
  return marks
}

/** Told by its code alone: of ASCII's signs three are marks. */
function isNoMark(code: number): boolean {
  return code < 0x80 && code !== 0x22 && code !== 0x27 && code !== 0x60
}

/**
 * The side that its neighbours show counts for more than its shape: “word“ is common. No mark closes at the
 * beginning of a paragraph.
 */
function sideOf(text: string, at: number, length: number, start: number, end: number): Mark['side'] {
  const before = at > start ? text.charAt(at - 1) : ' '
  const behind = at + length < end ? text.charAt(at + length) : ' '
  const opens = beforeOpening.test(before) && !neverInside.test(text.slice(at + length, Math.min(at + length + 2, end)))
  const closes = !/\s/.test(before) && behindClosing.test(behind)
  if (opens !== closes) return opens ? 'open' : 'close'
  const character = text.charAt(at)
  if (openers.includes(character)) return 'open'
  return closers.includes(character) && at > start ? 'close' : 'either'
}

/** Where the mark stands that ends an attribute's value, as in `date="16 February"`; the first one, if none does. */
function endOfValue(text: string, at: number, end: number): number {
  const last = text.slice(at + 1, Math.min(end, at + longestValue)).indexOf(text.charAt(at))
  return last === -1 ? at : at + 1 + last
}

function isInWord(text: string, at: number): boolean {
  return letterOrDigit.test(text.charAt(at - 1)) && letterOrDigit.test(text.charAt(at + 1))
}

function isApostrophe(text: string, at: number, side: Mark['side']): boolean {
  return isInWord(text, at) || side === 'either' || (side === 'open' && clipped.test(text.slice(at, at + 7)))
}
