import type { TaggedArticle, TaggedContent, TaggedPiece, TaggedPieces } from '../tagging/taggedArticle.ts'
import type { TokenColumns } from '../tagging/tokenColumns.ts'
import { agreementOf, type Agreement, type Choices } from './agreementOf.ts'
import { chanceOfNone, choose, type Choice } from './choose.ts'
import { cueCandidates } from './cueCandidates.ts'
import type { LinkWeights } from './linkArticle.ts'
import { speakerCandidates } from './speakerCandidates.ts'

/** Which cue and which speaker a piece would have if it were a content of its own. */
export interface PieceLink {
  readonly cue: Choice
  readonly speaker: Choice
  /** The chance that it has no cue, and that it has no speaker. */
  readonly noCue: number
  readonly noSpeaker: number
  /** With the piece before. */
  readonly agreement: Agreement
}

/** Pieces with the link of each. */
export interface LinkedPieces extends TaggedPieces {
  readonly links: readonly PieceLink[]
}

/**
 * Links each piece alone: two that have one cue are likely one statement, two that each have their own are likely two. What was considered is forgotten
 * from piece to piece, as of many it takes much memory.
 */
export function linkPieces(columns: TokenColumns, found: TaggedPieces, weights: LinkWeights): LinkedPieces {
  const article = piecesAsContents(found)
  let previous: Choices | null = null
  let previousContent: TaggedContent | null = null
  const links: PieceLink[] = []
  for (const content of article.contents) {
    const cues = choose(weights.cues, cueCandidates(columns, article, content))
    const question = { content, cue: cues[0]!.range, previous: null, previousContent }
    const speakers = choose(weights.speakers, speakerCandidates(columns, article, question))
    links.push({
      cue: cues[0]!,
      speaker: speakers[0]!,
      noCue: chanceOfNone(cues),
      noSpeaker: chanceOfNone(speakers),
      agreement: agreementOf(previous, { cues, speakers }),
    })
    previous = { cues, speakers }
    previousContent = content
  }
  return { ...found, links }
}

export function piecesAsContents({ pieces, ...found }: TaggedPieces): TaggedArticle {
  return { ...found, contents: pieces.map(contentOf) }
}

/** Nothing is known yet of how it is joined, nor of its worth. */
function contentOf(piece: TaggedPiece): TaggedContent {
  const { from, to, margins } = piece
  return { from, to, pieces: [piece], margins, seams: [0, 0, 0], shape: [], worth: 1 }
}
