import type { TokenRange } from '../tokenRange.ts'
import { CLOSING, OUTSIDE } from './markStates.ts'
import type { TaggedPieces } from './taggedArticle.ts'
import type { TokenColumns } from './tokenColumns.ts'

/** A speaker's words are so many tokens at most. */
const longest = 12

/** What follows a marked sentence and its reporting verb is who said it, though the sequence model took it for content: "…," said the union's leader. */
export function speakersBehindCues(columns: TokenColumns, found: TaggedPieces): TaggedPieces {
  const speakers: TokenRange[] = found.pieces.filter((piece) => isSpeaker(columns, piece))
  if (speakers.length === 0) return found
  return {
    ...found,
    pieces: found.pieces.filter((piece) => !isSpeaker(columns, piece)),
    sources: [...found.sources, ...speakers.map(({ from, to }) => ({ from, to }))].sort((a, b) => a.from - b.from),
  }
}

function isSpeaker({ tokens, states, reporting }: TokenColumns, { from, to }: TokenRange): boolean {
  if (to - from > longest || from < 3 || reporting[from - 1] === 0 || states[from - 1] !== OUTSIDE) return false
  if (states[from - 2] !== CLOSING || !/[,?!.…—–-]/.test(tokens.text.charAt(tokens.start[from - 2]! - 1))) return false
  // "…," suggesting a way out: that goes on with what was said.
  if (tokens.text.slice(tokens.start[from - 1], tokens.end[from - 1]).endsWith('ing')) return false
  return states.subarray(from, to).every((state) => state === OUTSIDE)
}
