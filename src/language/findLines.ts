import type { Span } from '../types/span.ts'

export interface Line extends Span {
  /** How far the line is indented. */
  readonly indent: number
}

/** Lines without the white space at their ends; blank ones have no length. CR LF ends one line, not two. */
export function findLines(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  for (const { index, 0: mark } of text.matchAll(/\r\n|[\n\r\u0085\u2028\u2029]|$/g)) {
    const line = text.slice(from, index)
    const indent = line.length - line.trimStart().length
    const end = from + line.trimEnd().length
    lines.push({ start: Math.min(from + indent, end), end: Math.max(end, from), indent })
    from = index + mark.length
  }
  return lines
}
