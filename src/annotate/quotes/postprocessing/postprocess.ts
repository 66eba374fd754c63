import type { TaggedPiece, TaggedPieces } from '../tagging/taggedArticle.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import { cueMissed, cutAtCues, speakersBehindCues } from './cueRules.ts'
import { readSignatures } from './readSignatures.ts'
import { readTurns } from './readTurns.ts'

/**
 * What the sequence model found, with what rules know better: turns of a transcript, signed quotes, a marked sentence behind the writer's own words, the
 * cue that ends one, the speaker behind that, the cue before words between marks.
 */
export function mendPieces(columns: TokenColumns, found: TaggedPieces): TaggedPieces {
  const cut = readSignatures(columns, cutAtCues(columns, speakersBehindCues(columns, cueMissed(columns, found))))
  return readTurns(columns, { ...cut, pieces: splitPieces(columns, cut.pieces) })
}

/** Cuts pieces wherever what one says may end: between sentences, and where marks open or close. Joining decides what belongs together. */
export function splitPieces(columns: TokenColumns, pieces: readonly TaggedPiece[]): TaggedPiece[] {
  return pieces.flatMap((piece) => {
    const parts: TaggedPiece[] = []
    let { from } = piece
    for (let i = piece.from + 1; i < piece.to; i++) {
      if (!mayEnd(columns, i)) continue
      parts.push(partOf(piece, from, i))
      from = i
    }
    return from === piece.from ? [piece] : [...parts, partOf(piece, from, piece.to)]
  })
}

function partOf({ margins, origin, ...piece }: TaggedPiece, from: number, to: number): TaggedPiece {
  return { from, to, origin: from === piece.from ? origin : 'rest', margins }
}

function mayEnd({ stretchOf, sentenceOf }: TokenColumns, i: number): boolean {
  const inside = stretchOf[i]!
  if (inside !== stretchOf[i - 1]) return true
  return inside === 0 && sentenceOf[i] !== sentenceOf[i - 1]
}
