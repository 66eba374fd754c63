import type { TokenColumns } from './tokenColumns.ts'

/** Is a token the dash that a signature begins with? */
export function isDash({ tokens: { text, start, end } }: TokenColumns, token: number): boolean {
  return /^[-–—―]+$/.test(text.slice(start[token], end[token]))
}
