import type { Span, TextSpan } from '../../types/span.ts'

export function textSpan(text: string, { start, end }: Span): TextSpan {
  return { start, end, text: text.slice(start, end) }
}
