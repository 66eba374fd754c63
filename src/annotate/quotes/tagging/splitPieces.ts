import { FIRST, OPENING, OUTSIDE } from './markStates.ts'
import type { TaggedPiece } from './taggedArticle.ts'
import type { TokenColumns } from './tokenColumns.ts'

/** Cuts a piece that runs on from the writer's words into a marked sentence: after a colon or a full stop. Joining decides what belongs together. */
export function splitPieces(columns: TokenColumns, pieces: readonly TaggedPiece[]): TaggedPiece[] {
  return pieces.flatMap((piece) => {
    const parts: TaggedPiece[] = []
    let { from } = piece
    for (let i = piece.from + 2; i < piece.to; i++) {
      if (!opensSentence(columns, i)) continue
      parts.push({ ...piece, from, to: i })
      from = i
    }
    return [...parts, from === piece.from ? piece : { ...piece, from }]
  })
}

function opensSentence({ tokens, states, kinds }: TokenColumns, i: number): boolean {
  const state = states[i]!
  const opens = state === OPENING ? states[i - 1] !== OPENING : state === FIRST && states[i - 1] === OUTSIDE
  if (!opens || states[i - 1] !== OUTSIDE) return false
  const isSentence = (kinds[i]! & 7) >= 2 && (kinds[i]! & 8) !== 0
  return isSentence && /[:.?!]/.test(tokens.text.charAt(tokens.end[i - 1]! - 1))
}
