import { partsOfSpeech } from '../../../types/tokens.ts'
import { nearest } from '../attribution/relations.ts'
import { pieceOrigins, type TaggedPieces } from '../tagging/taggedArticle.ts'
import { CLOSING, LAST } from '../tokens/markStates.ts'
import type { TokenRange } from '../tokens/spans.ts'
import { breaksAt, type TokenColumns } from '../tokens/tokenColumns.ts'
import type { RivalContent } from './contentCandidates.ts'
import { contentLeanings, markedShape } from './contentTokens.ts'
import { runLinkShape } from './linkFeatures.ts'
import type { LinkedPieces } from './linkFragments.ts'

const none = partsOfSpeech.length
/** Stands for the distance to a cue or source that there is none of, and for the number of sentences to it. */
const far = { tokens: 40, sentences: 9 }

/** A run of pieces that may be a content, in numbers. The order is the model's: a change of it asks for training anew. */
export function contentShape(
  columns: TokenColumns,
  found: LinkedPieces,
  seams: Float32Array,
  rival: RivalContent,
): number[] {
  const { from, to } = rival
  // Many runs are judged: concat is quicker than spreading so many lists.
  return pieceShape(found, seams, rival).concat(
    markedShape(columns, found.leanings, rival),
    contentLeanings(found.leanings, rival),
    edgeShape(columns, rival),
    clauseShape(columns, rival),
    punctuationShape(columns, rival),
    cueShape(columns, found, rival),
    gapShape(columns, found, rival),
    neighbourShape(columns, found, rival),
    breaksAt(columns.tokens, from) ? 1 : 0,
    breaksAt(columns.tokens, to) ? 1 : 0,
    from / columns.tokens.length,
    columns.states[to - 1] === LAST || columns.states[to - 1] === CLOSING ? 1 : 0,
    runLinkShape(found, rival),
  )
}

/** Its pieces, as the sequence model found them, and how they belong together. */
function pieceShape({ pieces }: TaggedPieces, seams: Float32Array, { first, end, from, to }: RivalContent): number[] {
  const [head, tail] = [pieces[first]!, pieces[end - 1]!]
  let [weakest, together] = [10, 0]
  for (let i = first + 1; i < end; i++) {
    weakest = Math.min(weakest, seams[i]!)
    together -= Math.log1p(Math.exp(-seams[i]!))
  }
  return [
    head.margins[0],
    head.margins[1],
    tail.margins[2],
    seams[first]!,
    weakest,
    seams[end]!,
    together,
    end - first,
    to - from,
    pieceOrigins.indexOf(head.origin),
    pieceOrigins.indexOf(tail.origin),
  ]
}

function edgeShape({ states, kinds }: TokenColumns, { from, to }: TokenRange): number[] {
  return [states[from]!, states[to - 1]!, kinds[from]! & 7, kinds[from]! >> 3, kinds[to - 1]! >> 3]
}

/** Sentences and parts of speech at its ends. */
function clauseShape({ tokens, sentenceOf }: TokenColumns, { from, to }: TokenRange): number[] {
  const { pos, length } = tokens
  return [
    sentenceOf[to - 1]! - sentenceOf[from]!,
    from === 0 || sentenceOf[from] !== sentenceOf[from - 1] ? 1 : 0,
    to === length || sentenceOf[to] !== sentenceOf[to - 1] ? 1 : 0,
    from > 0 ? pos[from - 1]! : none,
    to < length ? pos[to]! : none,
    pos[from]!,
    pos[to - 1]!,
  ]
}

const before = new Map([
  [',', 1],
  [':', 2],
  ['.', 3],
  ['that', 4],
])

function punctuationShape({ tokens, reporting }: TokenColumns, { from, to }: TokenRange): number[] {
  const { text, start, end, length } = tokens
  const left = from > 0 ? text.slice(start[from - 1], end[from - 1]).toLowerCase() : ''
  const behind = to < length ? text.charAt(start[to]!) : ''
  return [
    before.get(left) ?? 0,
    '.,;:?!'.indexOf(text.charAt(end[to - 1]! - 1)),
    '.,;:?!-—–('.indexOf(behind),
    from > 0 && reporting[from - 1] !== 0 ? 1 : from > 1 && reporting[from - 2] !== 0 ? 2 : 0,
  ]
}

/** Cues and sources within it, and how far the nearest around it are. */
function cueShape({ sentenceOf }: TokenColumns, { cues, sources }: TaggedPieces, content: TokenRange): number[] {
  const { from, to } = content
  const own = (ranges: readonly TokenRange[]): number => nearest(ranges, content, 3, { before: 0, behind: 0 }).length
  const around = (ranges: readonly TokenRange[]): TokenRange[] =>
    nearest(ranges, content, 1, { before: 30, behind: 30 }).map((index) => ranges[index]!)
  const next = around(cues).find((cue) => cue.from >= to)
  const previous = around(cues).find((cue) => cue.to <= from)
  const source = around(sources).find((range) => range.from >= to)
  return [
    own(cues),
    own(sources),
    next === undefined ? far.tokens : next.from - to,
    previous === undefined ? far.tokens : from - previous.to,
    source === undefined ? far.tokens : source.from - to,
    previous === undefined ? far.sentences : sentenceOf[from]! - sentenceOf[previous.to - 1]!,
    next === undefined ? far.sentences : sentenceOf[next.from]! - sentenceOf[to - 1]!,
  ]
}

/** What its pieces leave out: how much, how like content, how many reporting verbs. */
function gapShape({ reporting }: TokenColumns, { pieces, leanings }: TaggedPieces, rival: RivalContent): number[] {
  let [tokens, longest, inside, verbs] = [0, 0, 0, 0]
  for (let i = rival.first + 1; i < rival.end; i++) {
    const [from, to] = [pieces[i - 1]!.to, pieces[i]!.from]
    tokens += to - from
    longest = Math.max(longest, to - from)
    for (let at = from; at < Math.min(to, from + far.tokens); at++) {
      inside += leanings.inside[at]!
      if (reporting[at] !== 0) verbs++
    }
  }
  return [tokens, tokens === 0 ? 0 : inside / tokens, longest, verbs]
}

/** How far the pieces before and behind it are, and whether they stand between marks. */
function neighbourShape(
  { states, sentenceOf }: TokenColumns,
  { pieces }: TaggedPieces,
  { first, end, from, to }: RivalContent,
): number[] {
  const [previous, next] = [pieces[first - 1], pieces[end]]
  return [
    previous === undefined ? 99 : from - previous.to,
    next === undefined ? 99 : next.from - to,
    previous === undefined ? far.sentences : sentenceOf[from]! - sentenceOf[previous.to - 1]!,
    next === undefined ? far.sentences : sentenceOf[next.from]! - sentenceOf[to - 1]!,
    previous === undefined ? 9 : states[previous.to - 1]!,
    next === undefined ? 9 : states[next.from]!,
  ]
}
