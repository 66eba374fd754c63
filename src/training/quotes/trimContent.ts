import type { Span } from '../../types/span.ts'

const edge = /[\s"“”„«»'‘’`.,;:!?()[\]—–-]/

/** A content without marks, punctuation and white space at its ends, and, where it is the first piece, without a leading "that". */
export function trimContent(text: string, { start, end }: Span, first = true): Span {
  while (start < end && edge.test(text.charAt(start))) start++
  if (first && /^that\s/i.test(text.slice(start, start + 5))) start += 5
  while (start < end && edge.test(text.charAt(start))) start++
  while (end > start && edge.test(text.charAt(end - 1))) end--
  return { start, end }
}
