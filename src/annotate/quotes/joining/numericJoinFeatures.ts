import { partsOfSpeech } from '../../../types/tokens.ts'
import { nearest } from '../attribution/relations.ts'
import { fragmentOrigins, type TaggedFragment, type TaggedFragments } from '../tagging/taggedArticle.ts'
import { closingMark, lengthOfKind, outsideMarks, styleOfKind } from '../tokens/markStates.ts'
import type { TokenRange } from '../tokens/spans.ts'
import { breaksAt, type TokenColumns } from '../tokens/tokenColumns.ts'

const none = partsOfSpeech.length
/** Stands for the distance to a cue or source that there is none of. */
const far = 40
const signs = '.,;:?!-—–('

/**
 * Two neighbouring fragments, and what stands between them, in numbers. A change of their order needs a new
 * training.
 */
export function numericJoinFeatures(
  columns: TokenColumns,
  found: TaggedFragments,
  left: TaggedFragment,
  right: TaggedFragment,
): number[] {
  const { emissionMargins } = found
  const { from } = right
  return gapNumbers(columns, found, left.to, from).concat(
    emissionMargins.begin[from]! - emissionMargins.inside[from]!,
    emissionMargins.more[from]! - emissionMargins.begin[from]!,
    emissionMargins.inside[from]!,
    emissionMargins.begin[from]!,
    emissionMargins.inside[left.to] ?? -500,
    left.margins,
    right.margins,
    cueNumbers(columns, found, left, right),
    breakNumbers(columns, left.to, from),
    markNumbers(columns, left, right),
    fragmentOrigins.indexOf(left.origin),
    fragmentOrigins.indexOf(right.origin),
    left.to - left.from,
    right.to - from,
    wordNumbers(columns, left.to, from),
    breaksAt(columns.tokens, left.to) ? 1 : 0,
    breaksAt(columns.tokens, right.to) ? 1 : 0,
  )
}

/** How long the gap is, how much like content, and how many reporting verbs it has. */
function gapNumbers(
  { reporting }: TokenColumns,
  { emissionMargins }: TaggedFragments,
  from: number,
  to: number,
): number[] {
  let [inside, verbs] = [0, 0]
  for (let i = from; i < Math.min(to, from + far); i++) {
    inside += emissionMargins.inside[i]!
    if (reporting[i] !== 0) verbs++
  }
  return [to - from, to === from ? 0 : inside / Math.min(far, to - from), verbs]
}

/** The cues and sources in the gap, and the next cue behind. */
function cueNumbers(
  { tokens, sentenceOf }: TokenColumns,
  { cues, sources }: TaggedFragments,
  left: TokenRange,
  right: TokenRange,
): number[] {
  const { from } = right
  const between = { from: left.to, to: from }
  const within = nearest(cues, between, 3, { before: 0, behind: 0 }).map((index) => cues[index]!)
  const sourcesWithin = nearest(sources, between, 3, { before: 0, behind: 0 }).map((index) => sources[index]!)
  const next = nearest(cues, right, 1, { before: 0, behind: 30 })
    .map((index) => cues[index]!)
    .find((cue) => cue.from >= right.to)
  const [first, last, source] = [within[0], within.at(-1), sourcesWithin.at(-1)]
  const order = last === undefined || source === undefined ? 0 : source.from >= last.to ? 1 : 2
  return [
    within.length,
    sourcesWithin.length,
    first === undefined ? far : first.from - left.to,
    last === undefined ? far : from - last.to,
    source === undefined ? far : from - source.to,
    source === undefined ? none : tokens.pos[source.to - 1]!,
    order,
    last === undefined ? 3 : sentenceOf[from]! - sentenceOf[last.to - 1]!,
    next === undefined ? far : next.from - right.to,
  ]
}

function breakNumbers(
  { tokens, quotedSpans, quotedSpanOf, sentenceOf }: TokenColumns,
  to: number,
  from: number,
): number[] {
  const quotedSpan = quotedSpanOf[to - 1]!
  return [
    sentenceOf[from]! - sentenceOf[to - 1]!,
    from > 0 && sentenceOf[from] !== sentenceOf[from - 1] ? 1 : 0,
    tokens.text.slice(tokens.end[to - 1], tokens.start[from]).includes('\n') ? 1 : 0,
    quotedSpan > 0 && quotedSpans[quotedSpan - 1]!.continues ? 1 : 0,
  ]
}

function markNumbers({ states, kinds }: TokenColumns, left: TokenRange, right: TokenRange): number[] {
  const ends = states[right.to - 1]!
  return [
    lengthOfKind(kinds[left.to - 1]!),
    styleOfKind(kinds[left.to - 1]!),
    lengthOfKind(kinds[right.from]!),
    styleOfKind(kinds[right.from]!),
    states[left.to - 1]!,
    states[right.from]!,
    states[left.from]!,
    ends === outsideMarks ? 0 : ends === closingMark ? 2 : 1,
  ]
}

/** Parts of speech and signs on both sides of the gap's ends. */
function wordNumbers({ tokens }: TokenColumns, to: number, from: number): number[] {
  const { text, start, end, pos, length } = tokens
  return [
    pos[to - 1]!,
    pos[to] ?? none,
    pos[from - 1] ?? none,
    pos[from]!,
    pos[Math.min(from + 1, length - 1)]!,
    signs.indexOf(text.charAt(end[from - 1]! - 1)),
    signs.indexOf(text.charAt(start[to] ?? 0)),
  ]
}
