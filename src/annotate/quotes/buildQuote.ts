import type { Quote, Speaker } from '../../types/layers.ts'
import type { Span } from '../../types/span.ts'
import type { MarkedStretch } from './marks/pairMarks.ts'
import type { Attribution } from './readAttributions.ts'
import { hasWord, textSpan } from './tokens/spans.ts'

const mark = /["“”„‟«»'‘’`]/
const leadingThat = /^that\s/i

/**
 * The quote that an attribution makes; null where its content holds no word. Direct: all words of the content stand between marks; its
 * span runs from the first of them to the last. A mixed quote's span takes in the marks at its ends, so that its text stays balanced.
 * @param stretches those between marks, in text order, none inside another
 */
export function buildQuote(
  text: string,
  { pieces, cue, confidence }: Attribution,
  stretches: readonly MarkedStretch[],
  speaker: Speaker | null,
): Omit<Quote, 'id'> | null {
  const quotedIn = pieces.map((piece) =>
    stretchesWithin(stretches, piece).filter(({ start, end }) => hasWord(text, start, end)),
  )
  const quoted = quotedIn.flat()
  const isDirect = quoted.length > 0 && !pieces.some((piece, i) => hasWordsOutside(text, piece, quotedIn[i]!, i === 0))
  const whole = { start: pieces[0]!.start, end: pieces.at(-1)!.end }
  const span = isDirect
    ? { start: quoted[0]!.start, end: quoted.at(-1)!.end }
    : withMarks(text, withoutEdges(text, whole), quoted)
  if (!hasWord(text, span.start, span.end)) return null
  const kind = isDirect ? 'direct' : quoted.length > 0 ? 'mixed' : 'indirect'
  return { ...textSpan(text, span), kind, quoted, cue: cue && textSpan(text, cue), speaker, confidence }
}

/** @param quoted the stretches inside the piece */
function hasWordsOutside(text: string, piece: Span, quoted: readonly Span[], first: boolean): boolean {
  let at = piece.start + (first && leadingThat.test(text.slice(piece.start, piece.start + 5)) ? 5 : 0)
  for (const { start, end } of quoted) {
    if (hasWord(text, at, start)) return true
    at = end
  }
  return hasWord(text, at, piece.end)
}

/** From the first word to the last; brackets that pair stay. */
function withoutEdges(text: string, { start, end }: Span): Span {
  while (
    start < end &&
    !hasWord(text, start, start + 1) &&
    !isSurrogate(text, start) &&
    !/[$€£#@([]/.test(text.charAt(start))
  )
    start++
  while (
    end > start &&
    !hasWord(text, end - 1, end) &&
    !isSurrogate(text, end - 1) &&
    !/[%)\]]/.test(text.charAt(end - 1))
  )
    end--
  return { start, end }
}

function isSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code <= 0xdfff
}

function withMarks(text: string, { start, end }: Span, quoted: readonly Span[]): Span {
  const first = quoted[0]
  const last = quoted.at(-1)
  if (first !== undefined && first.start <= start) for (start = first.start; mark.test(text.charAt(start - 1));) start--
  if (last !== undefined && last.end >= end) for (end = last.end; mark.test(text.charAt(end));) end++
  return { start, end }
}

/**
 * The parts of a span that stand between marks. Takes stretches that are in text order and don't overlap; finds the first by
 * halving, so that asking for every quote of an article stays fast.
 */
function stretchesWithin(stretches: readonly MarkedStretch[], { start, end }: Span): Span[] {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const within: Span[] = []
  for (let i = low; i < stretches.length && stretches[i]!.start < end; i++) {
    const stretch = stretches[i]!
    within.push({ start: Math.max(stretch.start, start), end: Math.min(stretch.end, end) })
  }
  return within
}
