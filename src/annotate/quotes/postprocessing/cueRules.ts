import type { TaggedPiece, TaggedPieces } from '../tagging/taggedArticle.ts'
import { CLOSING, OPENING, OUTSIDE } from '../tokens/markStates.ts'
import { isReportingNoun } from '../tokens/readWordForms.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'

/** So many tokens may stand between the cue and the opening mark: "expressed its", "the promise of a". */
const cueReachTokens = 4

/** Where the sequence model saw nothing in words between marks, a reporting verb or noun right before them is a cue after all. */
export function cueMissed(columns: TokenColumns, found: TaggedPieces): TaggedPieces {
  const known = new Set(found.cues.map(({ to }) => to))
  const cues: TokenRange[] = []
  for (const { origin, from } of found.pieces) {
    const cue = origin === 'marks' ? cueBefore(columns, from) : 0
    if (cue > 0 && !known.has(cue)) cues.push({ from: cue - 1, to: cue })
  }
  return cues.length === 0 ? found : { ...found, cues: [...found.cues, ...cues].sort((a, b) => a.from - b.from) }
}

/** The end of the reporting word before a token, in its sentence and outside of marks; 0 for none. */
function cueBefore({ words, states, reporting, sentenceOf }: TokenColumns, from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - cueReachTokens); i--) {
    if (states[i] !== OUTSIDE || sentenceOf[i] !== sentenceOf[from]) return 0
    if (reporting[i] !== 0 || isReportingNoun(words[i]!)) return i + 1
  }
  return 0
}

/** A speaker's words are so many tokens at most. */
const longestSpeakerTokens = 12

/** What follows a marked sentence and its reporting verb is who said it, though the sequence model took it for content: "…," said the union's leader. */
export function speakersBehindCues(columns: TokenColumns, found: TaggedPieces): TaggedPieces {
  const speakers: TokenRange[] = found.pieces.filter((piece) => isSpeaker(columns, piece))
  if (speakers.length === 0) return found
  return {
    ...found,
    pieces: found.pieces.filter((piece) => !isSpeaker(columns, piece)),
    sources: [...found.sources, ...speakers.map(({ from, to }) => ({ from, to }))].sort((a, b) => a.from - b.from),
  }
}

function isSpeaker({ tokens, states, reporting }: TokenColumns, { from, to }: TokenRange): boolean {
  if (to - from > longestSpeakerTokens || from < 3 || reporting[from - 1] === 0 || states[from - 1] !== OUTSIDE)
    return false
  if (states[from - 2] !== CLOSING || !/[,?!.…—–-]/.test(tokens.text.charAt(tokens.start[from - 2]! - 1))) return false
  // "…," suggesting a way out: that goes on with what was said.
  if (tokens.text.slice(tokens.start[from - 1], tokens.end[from - 1]).endsWith('ing')) return false
  return states.subarray(from, to).every((state) => state === OUTSIDE)
}

/** The verb stands at most so many tokens behind the closing mark. */
const verbReachTokens = 6

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
  for (let verb = i + 1; verb < Math.min(i + 1 + verbReachTokens, piece.to); verb++) {
    if (states[verb] !== OUTSIDE || /[.;:?!]$/.test(tokens.text.slice(tokens.start[verb], tokens.end[verb]))) return 0
    if (reporting[verb] !== 0) return verb
  }
  return 0
}

function inOrder<Range extends TokenRange>(ranges: Range[]): Range[] {
  return ranges.sort((a, b) => a.from - b.from)
}
