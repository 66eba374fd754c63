import { chanceOfNone, type Choice, choose } from '../attribution/choose.ts'
import { cueCandidates } from '../attribution/cueCandidates.ts'
import type { LinkWeights } from '../attribution/linkArticle.ts'
import { speakerCandidates } from '../attribution/speakerCandidates.ts'
import type { TaggedArticle, TaggedContent, TaggedPiece, TaggedPieces } from '../tagging/taggedArticle.ts'
import { rangesOverlap } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'

/** Which cue and which speaker a piece would have if it were a content of its own. */
interface PieceLink {
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

/** The cues and speakers that a piece may have. */
interface Choices {
  readonly cues: readonly Choice[]
  readonly speakers: readonly Choice[]
}

/** The chances that two pieces have the same cue, that both have none, that they have the same speaker, that both have none; -1 where there is but one. */
type Agreement = readonly [sameCue: number, noCue: number, sameSpeaker: number, noSpeaker: number]

export const noAgreement: Agreement = [-1, -1, -1, -1]

export function agreementOf(a: Choices | null, b: Choices): Agreement {
  if (a === null) return noAgreement
  return [
    chanceOfSame(a.cues, b.cues),
    chanceOfNone(a.cues) * chanceOfNone(b.cues),
    chanceOfSame(a.speakers, b.speakers),
    chanceOfNone(a.speakers) * chanceOfNone(b.speakers),
  ]
}

function chanceOfSame(a: readonly Choice[], b: readonly Choice[]): number {
  let same = 0
  for (const { range, chance } of a) {
    if (range === null) continue
    for (const other of b) if (other.range !== null && rangesOverlap(range, other.range)) same += chance * other.chance
  }
  return same
}
