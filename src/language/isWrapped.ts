import type { Line } from './findLines.ts'

/** A line at least this long may be one of a text that is wrapped by hand; shorter ones end a paragraph. */
export const wrappedLine = { least: 45, most: 100 } as const

/** Is the text wrapped at a fixed width: many lines, none long, most of about one length? */
export function isWrapped(lines: readonly Line[]): boolean {
  const full = lines.filter((line) => line.end > line.start)
  if (full.length < 8 || full.some((line) => line.end - line.start > wrappedLine.most)) return false
  const long = full.filter((line) => line.end - line.start >= wrappedLine.least)
  return long.length > full.length * 0.6
}
