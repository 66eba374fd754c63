import type { Span } from '../types/span.ts'
import { findLines } from './findLines.ts'
import type { Line } from './findLines.ts'
import { isWrapped, wrappedLine } from './isWrapped.ts'

/**
 * Paragraphs of a text, without furniture: every line that is not blank is one, as news texts have it, unless the text is wrapped at a
 * fixed width; then blank lines, indents and short lines end paragraphs. Headings and list items are paragraphs.
 */
export function findParagraphs(text: string, furniture: readonly Span[]): Span[] {
  const lines = findLines(text)
  const wrapped = isWrapped(text, lines)
  const paragraphs: { start: number; end: number }[] = []
  let open: { start: number; end: number } | undefined
  let skip = 0
  for (const line of lines) {
    while (skip < furniture.length && (furniture[skip]?.end ?? 0) <= line.start) skip++
    const isFurniture = (furniture[skip]?.start ?? Infinity) <= line.start
    if (line.start === line.end || isFurniture) open = undefined
    else if (open !== undefined && wrapped && !startsItem(text, line)) open.end = line.end
    else paragraphs.push((open = { start: line.start, end: line.end }))
    if (line.end - line.start < wrappedLine.least) open = undefined
  }
  return paragraphs
}

function startsItem(text: string, line: Line): boolean {
  return /^(?:[•*·‣–—-]|\d{1,3}[.)])\s/.test(text.slice(line.start, line.start + 6)) || line.indent >= 2
}
