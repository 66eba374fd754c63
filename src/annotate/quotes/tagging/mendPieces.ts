import { cueMissed } from './cueMissed.ts'
import { cutAtCues } from './cutAtCues.ts'
import { readSignatures } from './readSignatures.ts'
import { readTurns } from './readTurns.ts'
import { speakersBehindCues } from './speakersBehindCues.ts'
import { splitPieces } from './splitPieces.ts'
import type { TaggedPieces } from './taggedArticle.ts'
import type { TokenColumns } from './tokenColumns.ts'

/**
 * What the sequence model found, with what rules know better: turns of a transcript, signed quotes, a marked sentence behind the writer's own words, the
 * cue that ends one, the speaker behind that, the cue before words between marks.
 */
export function mendPieces(columns: TokenColumns, found: TaggedPieces): TaggedPieces {
  const cut = readSignatures(columns, cutAtCues(columns, speakersBehindCues(columns, cueMissed(columns, found))))
  return readTurns(columns, { ...cut, pieces: splitPieces(columns, cut.pieces) })
}
