import type { TokenRange } from '../tokenRange.ts'
import { CLOSING, OPENING, OUTSIDE } from './markStates.ts'
import type { TaggedPiece, TaggedPieces } from './taggedArticle.ts'
import type { TokenColumns } from './tokenColumns.ts'

/** The verb stands at most so many tokens behind the closing mark. */
const reach = 6

/**
 * Ends a piece where a marked sentence closes and its speaker and a reporting verb follow: "…," she said in Genoa. What stands between
 * marks behind them goes on as a piece of its own; the writer's words are dropped.
 */
export function cutAtCues(columns: TokenColumns, tagged: TaggedPieces): TaggedPieces {
  const { pieces, cues, sources } = tagged
  const found = { pieces: [] as TaggedPiece[], cues: [...cues], sources: [...sources] }
  for (const piece of pieces) {
    let { from } = piece
    for (let i = from; i < piece.to; i++) {
      const verb = verbBehind(columns, piece, i)
      if (verb === 0) continue
      found.pieces.push({ ...piece, from, to: i + 1 })
      found.cues.push({ from: verb, to: verb + 1 })
      if (verb > i + 1) found.sources.push({ from: i + 1, to: verb })
      for (i = verb; i < piece.to && columns.states[i] !== OPENING;) i++
      from = i
    }
    if (from < piece.to) found.pieces.push(from === piece.from ? piece : { ...piece, from, origin: 'more' })
  }
  return found.cues.length === cues.length
    ? tagged
    : { ...tagged, pieces: found.pieces, cues: inOrder(found.cues), sources: inOrder(found.sources) }
}

/** The reporting verb behind a mark that closes a marked sentence at `i`, inside the piece; 0 for none. */
function verbBehind({ tokens, states, reporting }: TokenColumns, piece: TaggedPiece, i: number): number {
  if (
    states[i] !== CLOSING ||
    states[i + 1] === CLOSING ||
    !/[,?!.…—–-]/.test(tokens.text.charAt(tokens.start[i]! - 1))
  )
    return 0
  for (let verb = i + 1; verb < Math.min(i + 1 + reach, piece.to); verb++) {
    if (states[verb] !== OUTSIDE || /[.;:?!]$/.test(tokens.text.slice(tokens.start[verb], tokens.end[verb]))) return 0
    if (reporting[verb] !== 0) return verb
  }
  return 0
}

function inOrder<Range extends TokenRange>(ranges: Range[]): Range[] {
  return ranges.sort((a, b) => a.from - b.from)
}
