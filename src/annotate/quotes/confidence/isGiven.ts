import { kindOfCue } from '../linking/kindOfCue.ts'
import type { LinkedQuote } from '../linking/linkedQuote.ts'
import { OUTSIDE } from '../tagging/markStates.ts'
import type { TokenColumns } from '../tagging/tokenColumns.ts'
import type { TokenRange } from '../tokenRange.ts'

/** The presence that a quote must reach: one with marks, one without. */
export interface LeastPresence {
  readonly marked: number
  readonly unmarked: number
}

/** Words between marks right behind "expressed" or "the promise of" are given though they be as doubtful as this: so near may the cue be. */
const reported = { presence: -2, reach: 3 }

/** Is a linked quote sure enough to be given? */
export function isGiven(columns: TokenColumns, linked: LinkedQuote, presence: number, least: LeastPresence): boolean {
  if (presence >= (isMarked(columns, linked) ? least.marked : least.unmarked)) return true
  return presence >= reported.presence && isReported(columns, linked)
}

/** Does any of the content stand between marks? */
export function isMarked({ states }: TokenColumns, { content }: LinkedQuote): boolean {
  return content.pieces.some(({ from, to }) => states.subarray(from, to).some((state) => state !== OUTSIDE))
}

function isReported(columns: TokenColumns, { content, cue, speaker }: LinkedQuote): boolean {
  if (cue === null || speaker === null || !isAllMarked(columns, content)) return false
  const gap = content.from - cue.to
  return gap >= 0 && gap <= reported.reach && reports(columns, cue)
}

function isAllMarked({ states }: TokenColumns, { from, to }: TokenRange): boolean {
  return states.subarray(from, to).every((state) => state !== OUTSIDE)
}

/** "expressed", "according to", "the promise of". */
function reports(columns: TokenColumns, cue: TokenRange): boolean {
  return kindOfCue(columns, cue) === 'noun' || columns.reporting.subarray(cue.from, cue.to).some((verb) => verb !== 0)
}
