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

/** A line at least this long may be one of a text that is wrapped by hand; shorter ones end a paragraph. */
export const wrappedLine = { least: 45, most: 100 } as const
/** So many lines of about one length are wrapped; fewer may be a list, unless one of them goes on in the next. */
const enoughLines = 8

/** Is the text wrapped at a fixed width: none of its lines long, most of about one length? */
export function isWrapped(text: string, lines: readonly Line[]): boolean {
  const full = lines.filter((line) => line.end > line.start)
  if (full.length < 3 || full.some((line) => line.end - line.start > wrappedLine.most)) return false
  const long = full.filter((line) => line.end - line.start >= wrappedLine.least)
  if (long.length <= full.length * 0.6) return false
  return full.length >= enoughLines || lines.some((line, i) => goesOn(text, lines[i - 1], line))
}

/** Does a line start in lower case, right behind a long one? */
function goesOn(text: string, before: Line | undefined, line: Line): boolean {
  if (before === undefined || before.end - before.start < wrappedLine.least) return false
  return /^\p{Ll}/u.test(text.slice(line.start, Math.min(line.end, line.start + 2)))
}
