import type { Span } from '../../../types/span.ts'
import type { Mark } from './readMarks.ts'

/** The text between two quotation marks, without the marks. */
export interface QuotedSpan extends Span {
  /** With its marks. */
  readonly outer: Span
  /** Stands inside another quoted span. */
  readonly nested: boolean
  /** Between single marks. */
  readonly single: boolean
  /** False where no mark closes it: it ends with its paragraph. */
  readonly closed: boolean
  /** Not closed, and the next paragraph opens anew: one quote over several paragraphs. */
  readonly continues: boolean
}

/**
 * An opening mark that may be left unclosed to the end of its paragraph, as the first of a quote over several
 * paragraphs is.
 */
const longestRepair = 4000
/**
 * A mark may wait for its closing one while this many spans of its own family open and close: the “men on the
 * “list” have gone”.
 */
const mostNested = 2

/** What is read of a paragraph so far. */
interface Pairing {
  readonly text: string
  readonly quotedSpans: QuotedSpan[]
  outer: Mark | undefined
  inner: Mark | undefined
  /**
   * An opening mark whose closing one seemed to be missing, as another opened, and how many quoted spans there
   * were before that.
   */
  waiting: { readonly mark: Mark; readonly before: number } | undefined
}

/**
 * Pairs the marks of one paragraph, in one pass: double marks, and inside them single ones or those of another
 * family, one level deep. A closing mark without an opening one is skipped. An opening mark while one of its
 * family is open means that a closing mark is missing: the span ends there if a sentence does; otherwise it
 * waits for a mark that closes it after the spans inside it. What is still open at the end of the paragraph
 * ends there; single marks are dropped then, as they may be apostrophes.
 */
export function pairMarks(text: string, marks: readonly Mark[], paragraph: Span, goesOn: boolean): QuotedSpan[] {
  const pairing: Pairing = { text, quotedSpans: [], outer: undefined, inner: undefined, waiting: undefined }
  marks.forEach((mark, index) => {
    const { inner, outer } = pairing
    if (mark.side !== 'open' && inner?.family === mark.family) {
      addQuotedSpan(pairing, inner, { start: mark.at, end: behind(mark) })
      pairing.inner = undefined
    } else if (mark.side !== 'open' && outer !== undefined && mayPair(outer, mark)) {
      if (!isPlural(text, marks, index) && !isInch(text, marks, index)) closeOuter(pairing, outer, mark)
    } else if (mark.side === 'close') closeWaiting(pairing, mark)
    else open(pairing, mark)
  })
  const { outer } = pairing
  if (outer?.side === 'open' && isDouble(outer) && paragraph.end - outer.at < longestRepair)
    addQuotedSpan(pairing, outer, { start: paragraph.end, end: paragraph.end }, { closed: false, continues: goesOn })
  return pairing.quotedSpans.sort((a, b) => a.start - b.start || b.end - a.end)
}

function open(pairing: Pairing, mark: Mark): void {
  const { text, outer, quotedSpans } = pairing
  if (outer !== undefined && outer.family !== mark.family) {
    pairing.inner ??= mark
    return
  }
  if (outer !== undefined && isDouble(outer)) {
    if (endsSentence(text, mark.at))
      addQuotedSpan(pairing, outer, { start: mark.at, end: mark.at }, { closed: false, continues: false })
    else pairing.waiting = { mark: outer, before: quotedSpans.length }
  }
  pairing.outer = mark
  pairing.inner = undefined
}

function closeOuter(pairing: Pairing, outer: Mark, mark: Mark): void {
  addQuotedSpan(pairing, outer, { start: mark.at, end: behind(mark) })
  pairing.outer = pairing.inner = undefined
}

/** Closes what waits, if that is all that is open: what was read since then is nested in it. */
function closeWaiting(pairing: Pairing, mark: Mark): void {
  const { quotedSpans, outer, waiting } = pairing
  if (outer !== undefined || waiting?.mark.family !== mark.family) return
  if (quotedSpans.length - waiting.before > mostNested || mark.at - waiting.mark.at > longestRepair) return
  for (let i = waiting.before; i < quotedSpans.length; i++) quotedSpans[i] = { ...quotedSpans[i]!, nested: true }
  pairing.outer = waiting.mark
  pairing.waiting = undefined
  closeOuter(pairing, waiting.mark, mark)
}

/** Adds what an opening mark opens, up to a closing one, unless it is empty. */
function addQuotedSpan(
  { text, quotedSpans, outer }: Pairing,
  mark: Mark,
  closing: Span,
  { closed, continues } = { closed: true, continues: false },
): void {
  const { start, end } = trimmed(text, behind(mark), closing.start)
  if (start >= end) return
  const [nested, single] = [mark !== outer, !isDouble(mark)]
  quotedSpans.push({ start, end, outer: { start: mark.at, end: closing.end }, nested, single, closed, continues })
}

const behind = ({ at, length }: Mark): number => at + length
const isDouble = ({ family }: Mark): boolean => family !== 'single'

/** Can the two be a pair? Double marks can though they were typed in two ways, “word", if the second clearly closes. */
function mayPair(first: Mark, second: Mark): boolean {
  return first.family === second.family || (second.side === 'close' && isDouble(first) && isDouble(second))
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  return { start, end }
}

/** Most characters are told by their code alone. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code <= 0x20 || code >= 0xa0 ? /\s/.test(text.charAt(at)) : false
}

/** 'the workers' right to strike,': the mark of a plural, if the next one closes a clause. */
function isPlural(text: string, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index]
  const next = marks[index + 1]
  if (mark?.family !== 'single' || text.charAt(mark.at - 1) !== 's' || next?.family !== 'single') return false
  return next.side === 'close' && /[.,!?]/.test(text.charAt(next.at - 1))
}

/** “The mast is 6’2”,”: the mark of inches behind a figure, if the next one closes. */
function isInch(text: string, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index]
  const next = marks[index + 1]
  if (mark === undefined || !isDouble(mark) || next === undefined || !isDouble(next)) return false
  return next.side === 'close' && /\d/.test(text.charAt(mark.at - 1))
}

function endsSentence(text: string, at: number): boolean {
  return /[.,!?…]\s*$/.test(text.slice(Math.max(0, at - 3), at))
}
