import type { Span } from '../../types/span.ts'

/** Words between spaces, as people count them. */
export function countWords(text: string, { start, end }: Span): number {
  let words = 0
  let afterSpace = true
  for (let i = start; i < end; i++) {
    const isSpace = text.charCodeAt(i) <= 0x20
    if (afterSpace && !isSpace) words++
    afterSpace = isSpace
  }
  return words
}
