import { nearest } from '../attribution/relations.ts'
import type { Features, NamedFeatures } from '../classifiers/boostedTrees.ts'
import { fragmentOrigins } from '../tagging/taggedArticle.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import type { ContentCandidate } from './contentCandidates.ts'
import { clauseFeatures, markFeatures } from './contentTokens.ts'
import { type LinkedFragments, noAgreement } from './linkFragments.ts'

/** Stands for the distance to a cue or source that there is none of, and for the number of sentences to it. */
const far = { tokens: 40, sentences: 9 }
/** Stands for the score of a place outside of the text. */
const nowhere = -500
/** So many tokens are its tail. */
const tailTokens = 4

/** What tells whether a run of fragments is a content. */
export function contentFeatures(
  columns: TokenColumns,
  found: LinkedFragments,
  joinScores: Float32Array,
  candidate: ContentCandidate,
): Features {
  return [
    fragmentFeatures(found, joinScores, candidate),
    marginFeatures(found, candidate),
    markFeatures(columns, candidate),
    clauseFeatures(columns, candidate),
    cueFeatures(columns, found, candidate),
    gapFeatures(columns, found, candidate),
    neighbourFeatures(columns, found, candidate),
    linkFeatures(found, candidate),
  ]
}

/** Its fragments, as the tagger found them, and how they belong together. */
function fragmentFeatures(
  { fragments }: LinkedFragments,
  joinScores: Float32Array,
  { first, end, from, to }: ContentCandidate,
): NamedFeatures {
  const [head, tail] = [fragments[first]!, fragments[end - 1]!]
  let [weakestJoin, joinsTogether] = [10, 0]
  for (let i = first + 1; i < end; i++) {
    weakestJoin = Math.min(weakestJoin, joinScores[i]!)
    joinsTogether -= Math.log1p(Math.exp(-joinScores[i]!))
  }
  return {
    headBegins: head.margins[0],
    headInside: head.margins[1],
    tailEnds: tail.margins[2],
    joinBefore: joinScores[first]!,
    weakestJoin,
    joinBehind: joinScores[end]!,
    joinsTogether,
    fragments: end - first,
    tokens: to - from,
    headOrigin: fragmentOrigins.indexOf(head.origin),
    tailOrigin: fragmentOrigins.indexOf(tail.origin),
  }
}

/** How like content its tokens are to the tagger: at its ends, around them, and inside. */
function marginFeatures(
  { emissionMargins: { begin, inside, more } }: LinkedFragments,
  { from, to }: TokenRange,
): NamedFeatures {
  let [sum, likeBegin, lowest, tail] = [inside[from]!, -999, 999, 0]
  for (let i = from + 1; i < to; i++) {
    sum += inside[i]!
    likeBegin = Math.max(likeBegin, begin[i]! - inside[i]!)
    lowest = Math.min(lowest, inside[i]!)
  }
  for (let i = Math.max(from, to - tailTokens); i < to; i++) tail += inside[i]!
  return {
    begins: begin[from]!,
    beginsOverInside: begin[from]! - inside[from]!,
    moreOverBegins: more[from]! - begin[from]!,
    insideMean: sum / (to - from),
    insideLowest: lowest,
    insideLikeBegin: likeBegin,
    insideTail: tail,
    insideLast: inside[to - 1]!,
    insideBehind: inside[to] ?? nowhere,
    beginsBehind: begin[to] ?? nowhere,
  }
}

/** Cues and sources within it, and how far the nearest around it are. */
function cueFeatures(
  { sentenceOf, verbKinds, voices }: TokenColumns,
  { cues, sources }: LinkedFragments,
  content: TokenRange,
): NamedFeatures {
  const { from, to } = content
  const count = (ranges: readonly TokenRange[]): number => nearest(ranges, content, 3, { before: 0, behind: 0 }).length
  const around = (ranges: readonly TokenRange[]): TokenRange[] =>
    nearest(ranges, content, 1, { before: 30, behind: 30 }).map((index) => ranges[index]!)
  const nearCues = around(cues)
  const next = nearCues.find((cue) => cue.from >= to)
  const previous = nearCues.find((cue) => cue.to <= from)
  const source = around(sources).find((range) => range.from >= to)
  return {
    cuesInside: count(cues),
    sourcesInside: count(sources),
    toNextCue: next === undefined ? far.tokens : next.from - to,
    nextCueKind: next === undefined ? 9 : verbKinds[next.to - 1]!,
    sentencesToNextCue: next === undefined ? far.sentences : sentenceOf[next.from]! - sentenceOf[to - 1]!,
    fromPreviousCue: previous === undefined ? far.tokens : from - previous.to,
    previousCueKind: previous === undefined ? 9 : verbKinds[previous.to - 1]!,
    previousCueVoice: previous === undefined ? 9 : voices[previous.to - 1]!,
    sentencesFromPreviousCue: previous === undefined ? far.sentences : sentenceOf[from]! - sentenceOf[previous.to - 1]!,
    toNextSource: source === undefined ? far.tokens : source.from - to,
  }
}

/** What its fragments leave out: how much, how like content, how many reporting verbs. */
function gapFeatures(
  { reporting }: TokenColumns,
  { fragments, emissionMargins }: LinkedFragments,
  candidate: ContentCandidate,
): NamedFeatures {
  let [tokens, longest, inside, verbCount] = [0, 0, 0, 0]
  for (let i = candidate.first + 1; i < candidate.end; i++) {
    const [from, to] = [fragments[i - 1]!.to, fragments[i]!.from]
    tokens += to - from
    longest = Math.max(longest, to - from)
    for (let at = from; at < Math.min(to, from + far.tokens); at++) {
      inside += emissionMargins.inside[at]!
      if (reporting[at] !== 0) verbCount++
    }
  }
  return {
    gapTokens: tokens,
    gapInside: tokens === 0 ? 0 : inside / tokens,
    longestGap: longest,
    gapVerbs: verbCount,
  }
}

/** How far the fragments before and behind it are, and whether they stand between marks. */
function neighbourFeatures(
  { states, sentenceOf }: TokenColumns,
  { fragments }: LinkedFragments,
  { first, end, from, to }: ContentCandidate,
): NamedFeatures {
  const [previous, next] = [fragments[first - 1], fragments[end]]
  return {
    fromPrevious: previous === undefined ? 99 : from - previous.to,
    toNext: next === undefined ? 99 : next.from - to,
    sentencesFromPrevious: previous === undefined ? far.sentences : sentenceOf[from]! - sentenceOf[previous.to - 1]!,
    sentencesToNext: next === undefined ? far.sentences : sentenceOf[next.from]! - sentenceOf[to - 1]!,
    previousState: previous === undefined ? 9 : states[previous.to - 1]!,
    nextState: next === undefined ? 9 : states[next.from]!,
  }
}

/** How its fragments' links agree with each other and with those of the fragments around. */
function linkFeatures({ links }: LinkedFragments, { first, end }: ContentCandidate): NamedFeatures {
  const [head, tail] = [links[first]!, links[end - 1]!]
  let [cueAgrees, speakerAgrees, nobody, cued] = [1, 1, 0, 1 - head.noCue]
  for (let i = first + 1; i < end; i++) {
    const { agreement, noCue } = links[i]!
    const [sameCue, , sameSpeaker, noSpeaker] = agreement
    cueAgrees = Math.min(cueAgrees, sameCue)
    speakerAgrees = Math.min(speakerAgrees, sameSpeaker)
    nobody = Math.max(nobody, noSpeaker)
    cued = Math.max(cued, 1 - noCue)
  }
  const [sameCueBefore, neitherCueBefore, sameSpeakerBefore, neitherSpeakerBefore] = head.agreement
  const [sameCueBehind, neitherCueBehind, sameSpeakerBehind, neitherSpeakerBehind] =
    links[end]?.agreement ?? noAgreement
  return {
    sameCueBefore,
    neitherCueBefore,
    sameSpeakerBefore,
    neitherSpeakerBefore,
    sameCueBehind,
    neitherCueBehind,
    sameSpeakerBehind,
    neitherSpeakerBehind,
    cueAgrees,
    speakerAgrees,
    nobody,
    cued,
    headNoCue: head.noCue,
    tailNoCue: tail.noCue,
    headNoSpeaker: head.noSpeaker,
    tailNoSpeaker: tail.noSpeaker,
    headCueChance: head.cue.chance,
    headSpeakerChance: head.speaker.chance,
    tailCueChance: tail.cue.chance,
  }
}
