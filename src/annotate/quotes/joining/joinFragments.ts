import type { LinkWeights } from '../attribution/linkArticle.ts'
import { type Evidence, scoreOfStacked, type Stacked } from '../classifiers/stackedClassifier.ts'
import type { TaggedArticle, TaggedContent, TaggedPieces } from '../tagging/taggedArticle.ts'
import { isMarked } from '../tokens/markStates.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import { chooseContents, expectedWorths, type JudgedRival } from './chooseContents.ts'
import { type RivalContent, rivalContents } from './contentCandidates.ts'
import { contentFeatures } from './hashedContentFeatures.ts'
import { type LinkedPieces, linkPieces } from './linkFragments.ts'
import { contentShape } from './numericContentFeatures.ts'
import { scoreSeams } from './scoreJoins.ts'
import { segmentChances } from './segmentChances.ts'

/** What a content must be worth before it is preferred to none; those that are given must be worth about as much. */
const leastWorth = { marked: 0.4, unmarked: 0.25 }

export interface JoinModels {
  /** Which cue and which speaker a piece has. */
  readonly pieces: LinkWeights
  /** Whether two pieces that follow each other are one content. */
  readonly seams: Stacked
  /** Whether a run of pieces is a content: a score among those of all ways to part the pieces. */
  readonly contents: Stacked
}

/** A run of pieces that may be a content, and what tells whether it is one. */
export interface Rival extends RivalContent {
  readonly evidence: Evidence
}

/** Joins pieces into contents. What goes on after its cue, or in the next paragraph, is one statement. */
export function joinPieces(columns: TokenColumns, found: TaggedPieces, models: JoinModels): TaggedArticle {
  const linked = linkPieces(columns, found, models.pieces)
  const seams = scoreSeams(columns, linked, models.seams)
  return joinRivals(columns, linked, seams, rivalContents(found.pieces, seams), models.contents)
}

/** The runs of pieces that may be contents. */
export function rivalsIn(columns: TokenColumns, found: LinkedPieces, seams: Float32Array): Rival[] {
  return rivalContents(found.pieces, seams).map((rival) => ({
    ...rival,
    evidence: evidenceOf(columns, found, seams, rival),
  }))
}

function evidenceOf(columns: TokenColumns, found: LinkedPieces, seams: Float32Array, rival: RivalContent): Evidence {
  return { features: contentFeatures(columns, found, rival), shape: contentShape(columns, found, seams, rival) }
}

/** Chooses among rivals. What tells of each is forgotten once it is judged: of many rivals it takes much memory. */
export function joinRivals(
  columns: TokenColumns,
  found: LinkedPieces,
  seams: Float32Array,
  rivals: readonly RivalContent[],
  model: Stacked,
): TaggedArticle {
  const scores = rivals.map((rival) => scoreOfStacked(model, evidenceOf(columns, found, seams, rival)))
  const worths = expectedWorths(columns.tokens, rivals, segmentChances(rivals, scores))
  const judged = rivals.map((rival, i) => ({
    rival,
    worth: worths[i]!,
    least: isMarked(columns, rival) ? leastWorth.marked : leastWorth.unmarked,
  }))
  const contents = chooseContents(judged).map((own) => contentOf(columns, found, seams, own))
  return { contents, cues: found.cues, sources: found.sources, leanings: found.leanings }
}

function contentOf(
  columns: TokenColumns,
  found: LinkedPieces,
  seams: Float32Array,
  { rival, worth }: JudgedRival,
): TaggedContent {
  const { first, end, from, to } = rival
  const own = found.pieces.slice(first, end)
  const [head, tail] = [own[0]!, own.at(-1)!]
  const weakest = seams.subarray(first + 1, end).reduce((least, score) => Math.min(least, score), 10)
  return {
    from,
    to,
    pieces: own,
    margins: [head.margins[0], head.margins[1], tail.margins[2]],
    seams: [seams[first]!, weakest, seams[end]!],
    shape: contentShape(columns, found, seams, rival),
    worth,
  }
}
