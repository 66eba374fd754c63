import type { Line } from './findLines.ts'

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
