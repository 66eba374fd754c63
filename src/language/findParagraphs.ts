import type { Span } from '../types/span.ts'
import { findLines } from './findLines.ts'
import type { Line } from './findLines.ts'

/** A line at least this long may be one of a text that is wrapped by hand; shorter ones end a paragraph. */
const wrappedLine = { least: 45, most: 100 }

/**
 * Paragraphs of a text, without furniture: every line that is not blank is one, as news texts have it, unless the text is wrapped at a
 * fixed width; then blank lines, indents and short lines end paragraphs. Headings and list items are paragraphs.
 */
export function findParagraphs(text: string, furniture: readonly Span[]): Span[] {
  const lines = findLines(text)
  const wrapped = isWrapped(lines)
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

/** Is the text wrapped at a fixed width: many lines, none long, most of about one length? */
function isWrapped(lines: readonly Line[]): boolean {
  const full = lines.filter((line) => line.end > line.start)
  if (full.length < 8 || full.some((line) => line.end - line.start > wrappedLine.most)) return false
  const long = full.filter((line) => line.end - line.start >= wrappedLine.least)
  return long.length > full.length * 0.6
}

function startsItem(text: string, line: Line): boolean {
  return /^(?:[•*·‣–—-]|\d{1,3}[.)])\s/.test(text.slice(line.start, line.start + 6)) || line.indent >= 2
}
