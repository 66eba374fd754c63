import { mixHash } from '../../../tagger/mixHash.ts'
import type { MarkedStretch } from '../marks/markedStretch.ts'
import { FIRST, OUTSIDE } from '../tagging/markStates.ts'
import type { TaggedArticle, TaggedContent, TaggedPiece, TaggedPieces, PieceOrigin } from '../tagging/taggedArticle.ts'
import type { TokenColumns } from '../tagging/tokenColumns.ts'
import type { TokenRange } from '../tokenRange.ts'
import { scoreOf, type HashedWeights } from './hashedWeights.ts'
import { nearest } from './nearest.ts'
import { steps } from './steps.ts'

const origins: readonly PieceOrigin[] = ['content', 'more', 'marks', 'turn']

/** Joins pieces into contents; turns of a transcript begin one each. What goes on after its cue, or in the next paragraph, is one statement. */
export function joinPieces(
  columns: TokenColumns,
  { pieces, cues, sources }: TaggedPieces,
  weights: HashedWeights,
): TaggedArticle {
  const contents: TaggedPiece[][] = []
  pieces.forEach((piece, i) => {
    const last = pieces[i - 1]
    const mayJoin = last !== undefined && piece.origin !== 'turn'
    if (mayJoin && scoreOf(weights, joinFeatures(columns, cues, last, piece)) > 0) contents.at(-1)!.push(piece)
    else contents.push([piece])
  })
  return { contents: contents.map(contentOf), cues, sources }
}

function contentOf(pieces: readonly TaggedPiece[]): TaggedContent {
  const [first, last] = [pieces[0]!, pieces.at(-1)!]
  return { from: first.from, to: last.to, pieces, margins: [first.margins[0], first.margins[1], last.margins[2]] }
}

/** What stands between two pieces that follow each other, and how they end and begin. */
export function joinFeatures(
  columns: TokenColumns,
  cues: readonly TokenRange[],
  left: TaggedPiece,
  right: TaggedPiece,
): number[] {
  const { tokens, states, kinds, words, sentenceOf, stretchOf, stretches } = columns
  const between = { from: left.to, to: right.from }
  const within = nearest(cues, between, 2, { before: 0, behind: 0 }).length
  const follows = nearest(cues, right, 1, { before: 0, behind: 6 }).some((index) => cues[index]!.from >= right.to)
    ? 1
    : 0
  const break_ = tokens.text.slice(tokens.end[left.to - 1], tokens.start[right.from]).includes('\n') ? 1 : 0
  const goesOn = continues(stretches, stretchOf[left.to - 1]!) ? 1 : 0
  const sides =
    (states[left.to - 1] === OUTSIDE ? 0 : 1) +
    (states[right.from] === OUTSIDE ? 0 : states[right.from]! <= FIRST ? 2 : 4)
  const own = origins.indexOf(right.origin) * 4 + origins.indexOf(left.origin)
  const sentences = Math.min(3, sentenceOf[right.from]! - sentenceOf[left.to - 1]!)
  const gap = steps(right.from - left.to)
  const base = ((sides * 16 + own) * 2 + break_) * 2 + goesOn
  return [
    mixHash(500, base),
    mixHash(501, base * 3 + within),
    mixHash(502, (base * 3 + within) * 2 + follows),
    mixHash(503, base * 10 + gap),
    mixHash(504, (base * 4 + sentences) * 3 + within),
    mixHash(505, mixHash(kinds[left.to - 1]!, base)),
    mixHash(506, mixHash(kinds[right.from]!, base)),
    mixHash(507, mixHash(words[left.to] ?? 0, base)),
    mixHash(508, mixHash(words[right.from - 1] ?? 0, base)),
    mixHash(509, mixHash(words[right.from]!, base)),
    mixHash(510, mixHash(words[left.to - 1]!, base)),
    mixHash(511, ((kinds[left.to - 1]! >> 3) * 16 + (kinds[right.from]! >> 3)) * 1000 + base),
    mixHash(512, gap * 100 + within * 10 + follows),
  ]
}

function continues(stretches: readonly MarkedStretch[], index: number): boolean {
  return index > 0 && stretches[index - 1]!.continues
}
