import type { Span } from '../types/span.ts'
import { findLines, isWrapped, wrappedLine } from './findLines.ts'
import type { Line } from './findLines.ts'

/**
 * Paragraphs of a text, without furniture: every line that is not blank is one, as news texts have it, unless the text
 * is wrapped at a fixed width; then blank lines, indents and short lines end paragraphs. Headings and list items are
 * paragraphs.
 */
export function findParagraphs(text: string, furniture: readonly Span[]): Span[] {
  const lines = findLines(text)
  const wrapped = isWrapped(text, lines)
  const paragraphs: { start: number; end: number }[] = []
  let open: { start: number; end: number } | undefined
  let skip = 0
  for (const line of lines) {
    while (skip < furniture.length && (furniture[skip]?.end ?? 0) <= line.start) skip++
    const { start, end } = withoutEnds(line, furniture, skip)
    if (start >= end) open = undefined
    else if (open !== undefined && wrapped && !startsItem(text, line)) open.end = end
    else paragraphs.push((open = { start, end }))
    if (line.end - line.start < wrappedLine.least) open = undefined
  }
  return paragraphs
}

/** A line without the furniture at its ends, which may be all of it. */
function withoutEnds(line: Span, furniture: readonly Span[], from: number): Span {
  let { start, end } = line
  for (let i = from; i < furniture.length && furniture[i]!.start < end; i++) {
    const piece = furniture[i]!
    if (piece.start <= start) start = Math.max(start, piece.end)
    else if (piece.end >= end) end = piece.start
  }
  return { start, end }
}

function startsItem(text: string, line: Line): boolean {
  return /^(?:[•*·‣–—-]|\d{1,3}[.)])\s/.test(text.slice(line.start, line.start + 6)) || line.indent >= 2
}
