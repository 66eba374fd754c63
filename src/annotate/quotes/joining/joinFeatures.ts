import { partsOfSpeech } from '../../../types/tokens.ts'
import { nearest, placeNumbers } from '../attribution/relations.ts'
import type { Features, NamedFeatures } from '../classifiers/boostedTrees.ts'
import { fragmentOrigins, type TaggedFragment } from '../tagging/taggedArticle.ts'
import { closingMark, lengthOfKind, outsideMarks, styleOfKind } from '../tokens/markStates.ts'
import { rangesOverlap, type TokenRange } from '../tokens/spans.ts'
import { breaksAt, type TokenColumns } from '../tokens/tokenColumns.ts'
import type { LinkedFragments } from './linkFragments.ts'

const noPos = partsOfSpeech.length
/** Stands for the distance to a cue or source that there is none of. */
const far = 40
const signs = '.,;:?!-—–('

/** What tells whether a fragment belongs to the one before it: both, what stands between, and their links. */
export function joinFeatures(columns: TokenColumns, found: LinkedFragments, index: number): Features {
  const [left, right] = [found.fragments[index - 1]!, found.fragments[index]!]
  return [
    gapFeatures(columns, found, left, right),
    cueFeatures(columns, found, left, right),
    edgeFeatures(columns, left, right),
    linkFeatures(columns, found, index),
  ]
}

/** The gap between them: how long, and how like content to the tagger. */
function gapFeatures(
  { reporting, tokens, quotedSpans, quotedSpanOf, sentenceOf }: TokenColumns,
  { emissionMargins: { begin, inside, more } }: LinkedFragments,
  left: TaggedFragment,
  { from, margins }: TaggedFragment,
): NamedFeatures {
  const length = from - left.to
  let [insideSum, verbs] = [0, 0]
  for (let i = left.to; i < Math.min(from, left.to + far); i++) {
    insideSum += inside[i]!
    if (reporting[i] !== 0) verbs++
  }
  const quotedSpan = quotedSpanOf[left.to - 1]!
  return {
    gapTokens: length,
    gapInside: length === 0 ? 0 : insideSum / Math.min(far, length),
    gapVerbs: verbs,
    beginsOverInside: begin[from]! - inside[from]!,
    moreOverBegins: more[from]! - begin[from]!,
    inside: inside[from]!,
    begins: begin[from]!,
    insideBehindLeft: inside[left.to] ?? -500,
    leftInside: left.margins[1],
    leftEnds: left.margins[2],
    rightBegins: margins[0],
    rightInside: margins[1],
    sentencesApart: sentenceOf[from]! - sentenceOf[left.to - 1]!,
    beginsSentence: from > 0 && sentenceOf[from] !== sentenceOf[from - 1] ? 1 : 0,
    lineBetween: tokens.text.slice(tokens.end[left.to - 1], tokens.start[from]).includes('\n') ? 1 : 0,
    marksGoOn: quotedSpan > 0 && quotedSpans[quotedSpan - 1]!.continues ? 1 : 0,
  }
}

/** The cues and sources in the gap, and the next cue behind. */
function cueFeatures(
  { tokens, sentenceOf }: TokenColumns,
  { cues, sources }: LinkedFragments,
  left: TokenRange,
  right: TokenRange,
): NamedFeatures {
  const { from } = right
  const between = { from: left.to, to: from }
  const within = nearest(cues, between, 3, { before: 0, behind: 0 }).map((index) => cues[index]!)
  const sourcesWithin = nearest(sources, between, 3, { before: 0, behind: 0 }).map((index) => sources[index]!)
  const next = nearest(cues, right, 1, { before: 0, behind: 30 })
    .map((index) => cues[index]!)
    .find((cue) => cue.from >= right.to)
  const [first, last, source] = [within[0], within.at(-1), sourcesWithin.at(-1)]
  return {
    cuesBetween: within.length,
    sourcesBetween: sourcesWithin.length,
    toFirstCue: first === undefined ? far : first.from - left.to,
    fromLastCue: last === undefined ? far : from - last.to,
    fromSource: source === undefined ? far : from - source.to,
    sourcePos: source === undefined ? noPos : tokens.pos[source.to - 1]!,
    sourceBehindCue: last === undefined || source === undefined ? 0 : source.from >= last.to ? 1 : 2,
    sentencesFromCue: last === undefined ? 3 : sentenceOf[from]! - sentenceOf[last.to - 1]!,
    toNextCue: next === undefined ? far : next.from - right.to,
  }
}

/** Marks, signs, parts of speech and line ends at the ends of both. */
function edgeFeatures(columns: TokenColumns, left: TaggedFragment, right: TaggedFragment): NamedFeatures {
  const { states, kinds, clauses, tokens } = columns
  const { text, start, end, pos, length } = tokens
  const { from } = right
  const last = states[right.to - 1]!
  return {
    leftSpanLength: lengthOfKind(kinds[left.to - 1]!),
    leftSpanStyle: styleOfKind(kinds[left.to - 1]!),
    rightSpanLength: lengthOfKind(kinds[from]!),
    rightSpanStyle: styleOfKind(kinds[from]!),
    leftFirstState: states[left.from]!,
    leftLastState: states[left.to - 1]!,
    rightFirstState: states[from]!,
    rightLastState: last === outsideMarks ? 0 : last === closingMark ? 2 : 1,
    leftOrigin: fragmentOrigins.indexOf(left.origin),
    rightOrigin: fragmentOrigins.indexOf(right.origin),
    leftTokens: left.to - left.from,
    rightTokens: right.to - from,
    leftClause: clauses[left.to - 1]!,
    rightClause: clauses[from]!,
    leftLastPos: pos[left.to - 1]!,
    leftNextPos: pos[left.to] ?? noPos,
    rightBeforePos: pos[from - 1] ?? noPos,
    rightFirstPos: pos[from]!,
    rightSecondPos: pos[Math.min(from + 1, length - 1)]!,
    signBefore: signs.indexOf(text.charAt(end[from - 1]! - 1)),
    signBehindLeft: signs.indexOf(text.charAt(start[left.to] ?? 0)),
    lineBehindLeft: breaksAt(tokens, left.to) ? 1 : 0,
    lineBehindRight: breaksAt(tokens, right.to) ? 1 : 0,
  }
}

/** What each would be linked to alone. */
function linkFeatures(columns: TokenColumns, { fragments, links }: LinkedFragments, index: number): NamedFeatures {
  const [a, b] = [links[index - 1]!, links[index]!]
  const [left, right] = [fragments[index - 1]!, fragments[index]!]
  const [sameCue, neitherCue, sameSpeaker, neitherSpeaker] = b.agreement
  const [leftCueSide, leftCueGap] = placeNumbers(a.cue.range, left)
  const [rightCueSide, rightCueGap] = placeNumbers(b.cue.range, right)
  const [leftSpeakerSide, leftSpeakerGap] = placeNumbers(a.speaker.range, left)
  const [rightSpeakerSide, rightSpeakerGap] = placeNumbers(b.speaker.range, right)
  return {
    sameCue,
    neitherCue,
    sameSpeaker,
    neitherSpeaker,
    leftNoCue: a.noCue,
    rightNoCue: b.noCue,
    leftNoSpeaker: a.noSpeaker,
    rightNoSpeaker: b.noSpeaker,
    leftCueSide,
    leftCueGap,
    rightCueSide,
    rightCueGap,
    leftSpeakerSide,
    leftSpeakerGap,
    rightSpeakerSide,
    rightSpeakerGap,
    leftCueChance: a.cue.chance,
    rightCueChance: b.cue.chance,
    leftSpeakerChance: a.speaker.chance,
    rightSpeakerChance: b.speaker.chance,
    speakersAlike: likeness(columns, a.speaker.range, b.speaker.range),
  }
}

/** Two speakers: others, of one last word, the same mention, both nobody, one of them nobody. */
function likeness({ words }: TokenColumns, a: TokenRange | null, b: TokenRange | null): number {
  if (a === null || b === null) return a === b ? 3 : 4
  if (rangesOverlap(a, b)) return 2
  return words[a.to - 1] === words[b.to - 1] ? 1 : 0
}
