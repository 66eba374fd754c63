import type { TaggedPiece } from '../tagging/taggedArticle.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { Segment } from './segmentChances.ts'

/** A run of pieces that may be one content. */
export interface RivalContent extends TokenRange, Segment {}

/** A seam whose score (a logit) is so near to 0 may be a join or none: contents either way are considered. */
const doubt = 3
/** A doubtful content is of so many pieces at most: bounds time. In a text of more pieces than any article has only neighbours are considered. */
const mostPieces = 12
const piecesOfArticle = 3000

/** Every run of pieces whose seams within may be joins and whose seams at the ends may be none, by their first piece. */
export function rivalContents(pieces: readonly TaggedPiece[], seams: Float32Array): RivalContent[] {
  const rivals: RivalContent[] = []
  const most = pieces.length > piecesOfArticle ? 2 : mostPieces
  for (let first = 0; first < pieces.length; first++) {
    if (seams[first]! > doubt) continue
    for (let end = first + 1; end <= pieces.length; end++) {
      const isLast = seams[end]! < -doubt || end === pieces.length
      const isLong = end - first >= most
      if (isLast || seams[end]! < doubt) rivals.push({ from: pieces[first]!.from, to: pieces[end - 1]!.to, first, end })
      if (isLast || (isLong && seams[end]! < doubt)) break
    }
  }
  return rivals
}
