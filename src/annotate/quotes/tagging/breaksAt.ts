import type { Tokens } from '../../../types/tokens.ts'

/** Does a line end before this token? The text's beginning and end are such places. */
export function breaksAt({ text, start, end, length }: Tokens, token: number): boolean {
  return token <= 0 || token >= length || text.slice(end[token - 1], start[token]).includes('\n')
}
