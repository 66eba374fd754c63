import { partsOfSpeech } from '../../../types/tokens.ts'
import { nearest } from '../attribution/relations.ts'
import { fragmentOrigins, type TaggedFragments } from '../tagging/taggedArticle.ts'
import { closingMark, lastInside, lengthOfKind, styleOfKind } from '../tokens/markStates.ts'
import type { TokenRange } from '../tokens/spans.ts'
import { breaksAt, type TokenColumns } from '../tokens/tokenColumns.ts'
import type { ContentCandidate } from './contentCandidates.ts'
import { contentMargins, markedTokens } from './contentTokens.ts'
import { numericRunFeatures } from './linkFeatures.ts'
import type { LinkedFragments } from './linkFragments.ts'

const none = partsOfSpeech.length
/** Stands for the distance to a cue or source that there is none of, and for the number of sentences to it. */
const far = { tokens: 40, sentences: 9 }

/** A run of fragments that may be a content, in numbers. A change of their order needs a new training. */
export function numericContentFeatures(
  columns: TokenColumns,
  found: LinkedFragments,
  joinScores: Float32Array,
  candidate: ContentCandidate,
): number[] {
  const { from, to } = candidate
  // Many runs are judged: concat is quicker than spreading so many lists.
  return fragmentNumbers(found, joinScores, candidate).concat(
    markedTokens(columns, found.emissionMargins, candidate),
    contentMargins(found.emissionMargins, candidate),
    edgeNumbers(columns, candidate),
    clauseNumbers(columns, candidate),
    punctuationNumbers(columns, candidate),
    cueNumbers(columns, found, candidate),
    gapNumbers(columns, found, candidate),
    neighbourNumbers(columns, found, candidate),
    breaksAt(columns.tokens, from) ? 1 : 0,
    breaksAt(columns.tokens, to) ? 1 : 0,
    from / columns.tokens.length,
    columns.states[to - 1] === lastInside || columns.states[to - 1] === closingMark ? 1 : 0,
    numericRunFeatures(found, candidate),
  )
}

/** Its fragments, as the sequence model found them, and how they belong together. */
function fragmentNumbers(
  { fragments }: TaggedFragments,
  joinScores: Float32Array,
  { first, end, from, to }: ContentCandidate,
): number[] {
  const [head, tail] = [fragments[first]!, fragments[end - 1]!]
  let [weakest, together] = [10, 0]
  for (let i = first + 1; i < end; i++) {
    weakest = Math.min(weakest, joinScores[i]!)
    together -= Math.log1p(Math.exp(-joinScores[i]!))
  }
  return [
    head.margins[0],
    head.margins[1],
    tail.margins[2],
    joinScores[first]!,
    weakest,
    joinScores[end]!,
    together,
    end - first,
    to - from,
    fragmentOrigins.indexOf(head.origin),
    fragmentOrigins.indexOf(tail.origin),
  ]
}

function edgeNumbers({ states, kinds }: TokenColumns, { from, to }: TokenRange): number[] {
  return [
    states[from]!,
    states[to - 1]!,
    lengthOfKind(kinds[from]!),
    styleOfKind(kinds[from]!),
    styleOfKind(kinds[to - 1]!),
  ]
}

/** Sentences and parts of speech at its ends. */
function clauseNumbers({ tokens, sentenceOf }: TokenColumns, { from, to }: TokenRange): number[] {
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

function punctuationNumbers({ tokens, reporting }: TokenColumns, { from, to }: TokenRange): number[] {
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
function cueNumbers({ sentenceOf }: TokenColumns, { cues, sources }: TaggedFragments, content: TokenRange): number[] {
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

/** What its fragments leave out: how much, how like content, how many reporting verbs. */
function gapNumbers(
  { reporting }: TokenColumns,
  { fragments, emissionMargins }: TaggedFragments,
  candidate: ContentCandidate,
): number[] {
  let [tokens, longest, inside, verbs] = [0, 0, 0, 0]
  for (let i = candidate.first + 1; i < candidate.end; i++) {
    const [from, to] = [fragments[i - 1]!.to, fragments[i]!.from]
    tokens += to - from
    longest = Math.max(longest, to - from)
    for (let at = from; at < Math.min(to, from + far.tokens); at++) {
      inside += emissionMargins.inside[at]!
      if (reporting[at] !== 0) verbs++
    }
  }
  return [tokens, tokens === 0 ? 0 : inside / tokens, longest, verbs]
}

/** How far the fragments before and behind it are, and whether they stand between marks. */
function neighbourNumbers(
  { states, sentenceOf }: TokenColumns,
  { fragments }: TaggedFragments,
  { first, end, from, to }: ContentCandidate,
): number[] {
  const [previous, next] = [fragments[first - 1], fragments[end]]
  return [
    previous === undefined ? 99 : from - previous.to,
    next === undefined ? 99 : next.from - to,
    previous === undefined ? far.sentences : sentenceOf[from]! - sentenceOf[previous.to - 1]!,
    next === undefined ? far.sentences : sentenceOf[next.from]! - sentenceOf[to - 1]!,
    previous === undefined ? 9 : states[previous.to - 1]!,
    next === undefined ? 9 : states[next.from]!,
  ]
}
