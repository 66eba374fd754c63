import { describe, expect, it } from 'vitest'
import { contentFeatures } from '../../../../src/annotate/quotes/joining/contentFeatures.ts'
import type { NamedFeatures } from '../../../../src/annotate/quotes/classifiers/boostedTrees.ts'
import { posCodes as pos } from '../columnsOf.ts'
import { candidate, columns, joinScores, linked } from './interview.ts'

/** Runs of fragments, from one up to, not including, another. */
const candidates = [
  [0, 1],
  [0, 2],
  [1, 4],
  [2, 3],
  [4, 5],
  [4, 6],
  [5, 6],
] as const
const expected: Readonly<Record<string, readonly number[]>> = {
  // Its fragments.
  headBegins: [1, 1, 11, 21, 41, 41, 51],
  headInside: [2, 2, 12, 22, 42, 42, 52],
  tailEnds: [3, 13, 33, 23, 43, 53, 53],
  joinBefore: [-10, -10, 2, -4, -5, -5, -1],
  weakestJoin: [10, 2, -4, 10, 10, -1, 10],
  joinBehind: [2, -4, -5, 1, -1, -10, -10],
  joinsTogether: [0, -0.1269, -4.3314, 0, 0, -1.3133, 0],
  fragments: [1, 2, 3, 1, 1, 2, 1],
  tokens: [7, 25, 27, 3, 5, 12, 2],
  headOrigin: [0, 0, 0, 0, 5, 5, 5],
  tailOrigin: [0, 0, 4, 0, 5, 5, 5],
  // How like content its tokens are.
  begins: [0, 0, -30, -66, -90, -90, -110],
  beginsOverInside: [0, 0, -45, -99, -135, -135, -165],
  moreOverBegins: [0, 0, 75, 165, 225, 225, 275],
  insideMean: [3, 12, 28, 34, 47, 50.5, 55.5],
  insideLowest: [1, 1, 16, 34, 46, 46, 56],
  insideLikeBegin: [-3, -3, -48, -102, -138, -138, -168],
  insideTail: [18, 90, 158, 102, 190, 218, 111],
  insideLast: [6, 24, 41, 35, 49, 56, 56],
  insideBehind: [7, 25, 42, 36, 50, 57, 57],
  beginsBehind: [-14, -50, -84, -72, -100, -114, -114],
  // What of it stands between marks.
  markedTokens: [5, 13, 12, 0, 0, 0, 0],
  markedShare: [0.7143, 0.52, 0.4444, 0, 0, 0, 0],
  quotedSpans: [1, 2, 2, 0, 0, 0, 0],
  longestMarked: [5, 8, 8, 0, 0, 0, 0],
  capitalised: [0.25, 0.2727, 0.2, -1, -1, -1, -1],
  firstState: [1, 1, 1, 0, 0, 0, 0],
  lastState: [5, 5, 5, 0, 0, 0, 0],
  endsMarked: [1, 1, 1, 0, 0, 0, 0],
  firstSpanLength: [2, 2, 3, 0, 0, 0, 0],
  firstSpanStyle: [3, 3, 3, 0, 0, 0, 0],
  lastSpanStyle: [3, 3, 2, 0, 0, 0, 0],
  // Sentences, parts of speech, words and signs at its ends.
  sentences: [0, 1, 1, 0, 0, 0, 0],
  beginsSentence: [1, 1, 1, 0, 0, 0, 0],
  endsSentence: [0, 1, 1, 0, 0, 0, 0],
  lineBefore: [1, 1, 0, 0, 0, 0, 0],
  lineBehind: [0, 1, 1, 0, 0, 0, 0],
  placeInText: [0, 0, 0.2586, 0.569, 0.7759, 0.7759, 0.9483],
  hasVerb: [1, 1, 1, 1, 1, 1, 0],
  firstClause: [1, 1, 0, 0, 0, 0, 0],
  lastClause: [2, 0, 0, 0, 0, 0, 0],
  posBefore: pos(null, null, 'PUNCT', 'SCONJ', 'PUNCT', 'PUNCT', 'VERB'),
  posBehind: pos('DET', 'PROPN', 'PRON', 'PUNCT', 'SCONJ', 'PUNCT', 'PUNCT'),
  firstPos: pos('PUNCT', 'PUNCT', 'PUNCT', 'DET', 'DET', 'DET', 'PRON'),
  lastPos: pos('PUNCT', 'PUNCT', 'PUNCT', 'AUX', 'PUNCT', 'NOUN', 'NOUN'),
  wordBefore: [0, 0, 3, 4, 2, 2, 0],
  verbBefore: [0, 0, 0, 0, 0, 0, 1],
  verbBefore2: [0, 0, 0, 1, 1, 1, 0],
  signLast: [-1, -1, -1, -1, 1, -1, -1],
  signBehind: [-1, -1, -1, -1, -1, 5, 5],
  // Cues and sources within it and around.
  cuesInside: [0, 1, 1, 0, 0, 2, 0],
  sourcesInside: [0, 1, 2, 0, 0, 1, 0],
  toNextCue: [4, 6, 1, 7, 2, 40, 40],
  nextCueKind: [1, 1, 1, 1, 1, 9, 9],
  sentencesToNextCue: [0, 1, 1, 1, 0, 9, 9],
  fromPreviousCue: [40, 40, 3, 1, 1, 1, 0],
  previousCueKind: [9, 9, 1, 1, 1, 1, 1],
  previousCueVoice: [9, 9, 0, 0, 0, 0, 0],
  sentencesFromPreviousCue: [9, 9, 1, 0, 0, 0, 0],
  toNextSource: [0, 0, 0, 6, 1, 40, 40],
  // What its fragments leave out.
  gapTokens: [0, 8, 8, 0, 0, 5, 0],
  gapInside: [0, 10.5, 28.5, 0, 0, 52, 0],
  longestGap: [0, 8, 8, 0, 0, 5, 0],
  gapVerbs: [0, 1, 1, 0, 0, 2, 0],
  // The fragments around.
  fromPrevious: [99, 99, 8, 8, 3, 3, 5],
  toNext: [8, 8, 3, 0, 5, 99, 99],
  sentencesFromPrevious: [9, 9, 1, 1, 1, 1, 0],
  sentencesToNext: [1, 1, 1, 0, 0, 9, 9],
  previousState: [9, 9, 5, 5, 5, 5, 0],
  nextState: [1, 0, 0, 1, 0, 9, 9],
  // How its links agree with each other and with those around.
  sameCueBefore: [-1, -1, 0.54, 0.02, 0.01, 0.01, 0.2],
  neitherCueBefore: [-1, -1, 0.03, 0.07, 0.03, 0.03, 0.3],
  sameSpeakerBefore: [-1, -1, 0.45, 0.04, 0.05, 0.05, 0.4],
  neitherSpeakerBefore: [-1, -1, 0.08, 0.06, 0.07, 0.07, 0.5],
  sameCueBehind: [0.54, 0.02, 0.01, 0.48, 0.2, -1, -1],
  neitherCueBehind: [0.03, 0.07, 0.03, 0.09, 0.3, -1, -1],
  sameSpeakerBehind: [0.45, 0.04, 0.05, 0.11, 0.4, -1, -1],
  neitherSpeakerBehind: [0.08, 0.06, 0.07, 0.13, 0.5, -1, -1],
  cueAgrees: [1, 0.54, 0.02, 1, 1, 0.2, 1],
  speakerAgrees: [1, 0.45, 0.04, 1, 1, 0.4, 1],
  nobody: [0, 0.08, 0.13, 0, 0, 0.5, 0],
  cued: [0.9, 0.9, 0.75, 0.75, 0.95, 0.95, 0.45],
  headNoCue: [0.1, 0.1, 0.3, 0.25, 0.05, 0.05, 0.55],
  tailNoCue: [0.1, 0.3, 0.35, 0.25, 0.05, 0.55, 0.55],
  headNoSpeaker: [0.2, 0.2, 0.4, 0.15, 0.1, 0.1, 0.45],
  tailNoSpeaker: [0.2, 0.4, 0.85, 0.15, 0.1, 0.45, 0.45],
  headCueChance: [0.9, 0.9, 0.6, 0.75, 0.95, 0.95, 0.55],
  headSpeakerChance: [0.8, 0.8, 0.5, 0.7, 0.9, 0.9, 0.45],
  tailCueChance: [0.9, 0.6, 0.65, 0.75, 0.95, 0.55, 0.55],
}

const featuresOf = (first: number, end: number): NamedFeatures =>
  Object.assign({}, ...contentFeatures(columns, linked, joinScores, candidate(first, end))) as NamedFeatures

describe('what tells whether a run of fragments is a content', () => {
  it.each(Object.entries(expected))('%s: %j', (name, values) => {
    candidates.forEach(([first, end], i) => expect(featuresOf(first, end)[name]).toBeCloseTo(values[i]!, 4))
  })

  it('is in the order of the names that trees were trained with', () => {
    expect(Object.keys(featuresOf(0, 1))).toEqual(Object.keys(expected))
  })
})
