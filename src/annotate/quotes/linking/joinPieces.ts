import type { TaggedArticle, TaggedContent, TaggedPiece, TaggedPieces } from '../tagging/taggedArticle.ts'
import type { TokenColumns } from '../tagging/tokenColumns.ts'
import { scoreOfStacked, type Evidence, type Stacked } from '../trees/stacked.ts'
import { joinFeatures } from './joinFeatures.ts'
import { joinShape } from './joinShape.ts'

/** The score of what is no join: before the first piece, behind the last, and before each turn. */
const apart = -10

/** Joins pieces into contents; turns of a transcript begin one each. What goes on after its cue, or in the next paragraph, is one statement. */
export function joinPieces(columns: TokenColumns, found: TaggedPieces, model: Stacked): TaggedArticle {
  const { pieces, cues, sources, leanings } = found
  // The join of each piece to the one before it; one more behind the last.
  const joins = new Float32Array(pieces.length + 1).fill(apart)
  for (let i = 1; i < pieces.length; i++)
    if (pieces[i]!.origin !== 'turn') joins[i] = scoreOfStacked(model, joinEvidence(columns, found, i))
  const contents: TaggedContent[] = []
  for (let first = 0; first < pieces.length;) {
    let end = first + 1
    while (joins[end]! > 0) end++
    contents.push(contentOf(pieces, joins, first, end))
    first = end
  }
  return { contents, cues, sources, leanings }
}

/** What tells whether a piece belongs to the one before it. */
export function joinEvidence(columns: TokenColumns, found: TaggedPieces, index: number): Evidence {
  const [left, right] = [found.pieces[index - 1]!, found.pieces[index]!]
  return { features: joinFeatures(columns, found, left, right), shape: joinShape(columns, found, left, right) }
}

function contentOf(pieces: readonly TaggedPiece[], joins: Float32Array, from: number, to: number): TaggedContent {
  const own = pieces.slice(from, to)
  const [first, last] = [own[0]!, own.at(-1)!]
  const weakest = joins.subarray(from + 1, to).reduce((least, score) => Math.min(least, score), -apart)
  return {
    from: first.from,
    to: last.to,
    pieces: own,
    margins: [first.margins[0], first.margins[1], last.margins[2]],
    seams: [joins[from]!, weakest, joins[to]!],
  }
}
