import { describe, expect, it } from 'vitest'
import { joinFeatures } from '../../../../src/annotate/quotes/joining/joinFeatures.ts'
import type { NamedFeatures } from '../../../../src/annotate/quotes/classifiers/boostedTrees.ts'
import { noAgreement } from '../../../../src/annotate/quotes/joining/linkFragments.ts'
import { columnsOf, foundIn, posCodes as pos } from '../columnsOf.ts'
import { columns, linked } from './interview.ts'

/** Of “Nobody will stop us …” and what is before it, of “the port is”, of “closed to all”, of “nobody sails”. */
const joins = [1, 2, 3, 5]
const expected: Readonly<Record<string, readonly number[]>> = {
  // The gap: how long, how like content, what begins behind it.
  gapTokens: [8, 8, 0, 5],
  gapInside: [10.5, 28.5, 0, 52],
  gapVerbs: [1, 1, 0, 2],
  beginsOverInside: [-45, -99, -108, -165],
  moreOverBegins: [75, 165, 180, 275],
  inside: [15, 33, 36, 55],
  begins: [-30, -66, -72, -110],
  insideBehindLeft: [7, 25, 36, 50],
  leftInside: [2, 12, 22, 42],
  leftEnds: [3, 13, 23, 43],
  rightBegins: [11, 21, 31, 51],
  rightInside: [12, 22, 32, 52],
  sentencesApart: [1, 1, 0, 0],
  beginsSentence: [1, 0, 0, 0],
  lineBetween: [0, 1, 0, 0],
  marksGoOn: [0, 0, 0, 0],
  // The cues and sources in it, and the next cue.
  cuesBetween: [1, 1, 0, 2],
  sourcesBetween: [1, 2, 0, 1],
  toFirstCue: [4, 6, 40, 2],
  fromLastCue: [3, 1, 40, 0],
  fromSource: [4, 3, 40, 3],
  sourcePos: pos('PROPN', 'NOUN', null, 'NOUN'),
  sourceBehindCue: [2, 2, 0, 2],
  sentencesFromCue: [1, 0, 3, 0],
  toNextCue: [6, 7, 1, 40],
  // Marks, parts of speech and signs at the ends of both.
  leftSpanLength: [2, 3, 0, 0],
  leftSpanStyle: [3, 3, 0, 0],
  rightSpanLength: [3, 0, 2, 0],
  rightSpanStyle: [3, 0, 2, 0],
  leftFirstState: [1, 1, 0, 0],
  leftLastState: [5, 5, 0, 0],
  rightFirstState: [1, 0, 1, 0],
  rightLastState: [2, 0, 2, 0],
  leftOrigin: [0, 0, 0, 5],
  rightOrigin: [0, 0, 4, 5],
  leftTokens: [7, 10, 3, 5],
  rightTokens: [10, 3, 6, 2],
  leftClause: [2, 0, 0, 0],
  rightClause: [0, 0, 0, 0],
  leftLastPos: pos('PUNCT', 'PUNCT', 'AUX', 'PUNCT'),
  leftNextPos: pos('DET', 'PROPN', 'PUNCT', 'SCONJ'),
  rightBeforePos: pos('PUNCT', 'SCONJ', 'AUX', 'VERB'),
  rightFirstPos: pos('PUNCT', 'DET', 'PUNCT', 'PRON'),
  rightSecondPos: pos('PRON', 'NOUN', 'VERB', 'NOUN'),
  signBefore: [0, -1, -1, -1],
  signBehindLeft: [-1, -1, -1, -1],
  lineBehindLeft: [0, 1, 0, 0],
  lineBehindRight: [1, 0, 1, 0],
  // What each would be linked to alone.
  sameCue: [0.54, 0.02, 0.48, 0.2],
  neitherCue: [0.03, 0.07, 0.09, 0.3],
  sameSpeaker: [0.45, 0.04, 0.11, 0.4],
  neitherSpeaker: [0.08, 0.06, 0.13, 0.5],
  leftNoCue: [0.1, 0.3, 0.25, 0.05],
  rightNoCue: [0.3, 0.25, 0.35, 0.55],
  leftNoSpeaker: [0.2, 0.4, 0.15, 0.1],
  rightNoSpeaker: [0.4, 0.15, 0.85, 0.45],
  leftCueSide: [1, 0, 0, 0],
  leftCueGap: [4, 3, 1, 1],
  rightCueSide: [0, 0, 0, 3],
  rightCueGap: [3, 1, 4, 99],
  leftSpeakerSide: [1, 0, 0, 0],
  leftSpeakerGap: [0, 4, 6, 2],
  rightSpeakerSide: [0, 0, 3, 3],
  rightSpeakerGap: [4, 6, 99, 99],
  leftCueChance: [0.9, 0.6, 0.75, 0.95],
  rightCueChance: [0.6, 0.75, 0.65, 0.55],
  leftSpeakerChance: [0.8, 0.5, 0.7, 0.9],
  rightSpeakerChance: [0.5, 0.7, 0.85, 0.45],
  speakersAlike: [2, 0, 4, 4],
}

const featuresOf = (index: number): NamedFeatures =>
  Object.assign({}, ...joinFeatures(columns, linked, index)) as NamedFeatures

describe('what tells whether a fragment belongs to the one before it', () => {
  it.each(Object.entries(expected))('%s: %j', (name, values) => {
    joins.forEach((index, i) => expect(featuresOf(index)[name]).toBeCloseTo(values[i]!, 4))
  })

  it('is in the order of the names that trees were trained with', () => {
    expect(Object.keys(featuresOf(1))).toEqual(Object.keys(expected))
  })

  it('tells where marks go on in the next paragraph, and looks at so much of a long gap', () => {
    const long = columnsOf(`“We fish here.\n\n“We always did.” It rained${' and rained'.repeat(50)}, they say.`)
    const found = foundIn(long, ['“We fish here.', '“We always did.”', 'they say'])
    const none = { range: null, chance: 1 }
    const link = { cue: none, speaker: none, noCue: 1, noSpeaker: 1, agreement: noAgreement }
    const bare = { ...found, links: [link, link, link] }
    const inside = found.emissionMargins.inside.fill(4)
    const margins = { ...found.emissionMargins, inside }
    const read = (index: number): NamedFeatures => {
      const groups = joinFeatures(long, { ...bare, emissionMargins: margins }, index)
      return Object.assign({}, ...groups) as NamedFeatures
    }
    expect(read(1)).toMatchObject({ marksGoOn: 1, gapTokens: 0, lineBetween: 1, speakersAlike: 3, leftCueSide: 3 })
    expect(read(2)).toMatchObject({ marksGoOn: 0, gapInside: 4, lineBetween: 0, speakersAlike: 3 })
    expect(read(2).gapTokens).toBeGreaterThan(100)
  })
})
