import { describe, expect, it } from 'vitest'
import { chanceOfNone, choose } from '../../../../src/annotate/quotes/attribution/choose.ts'
import { linkArticle } from '../../../../src/annotate/quotes/attribution/linkArticle.ts'
import { cueKinds, cueWord, kindOfCue } from '../../../../src/annotate/quotes/attribution/cueWords.ts'
import { hashedSize } from '../../../../src/annotate/quotes/classifiers/hashedWeights.ts'
import {
  fragmentsAsContents,
  linkFragments,
  noAgreement,
} from '../../../../src/annotate/quotes/joining/linkFragments.ts'
import { columnsOf, foundIn, rangeOf, wordsOf } from '../columnsOf.ts'

/** Weights by feature: each lies at its feature's low bits. */
function weightsOf(byFeature: Readonly<Record<number, number>>): Float32Array {
  const weights = new Float32Array(hashedSize)
  for (const [feature, weight] of Object.entries(byFeature)) weights[Number(feature)] = weight
  return weights
}

const [first, second] = [
  { from: 3, to: 4 },
  { from: 8, to: 9 },
]

describe('choosing', () => {
  it('orders candidates by the chances that their features’ weights give', () => {
    const weights = weightsOf({ 1: Math.log(2), 2: Math.log(3), 3: Math.log(2) })
    const choices = choose(weights, { ranges: [null, first, second], features: [[9], [1, 2], [3]] })
    expect(choices.map(({ range }) => range)).toEqual([first, second, null])
    ;[6 / 9, 2 / 9, 1 / 9].forEach((chance, i) => expect(choices[i]!.chance).toBeCloseTo(chance))
    expect(chanceOfNone(choices)).toBeCloseTo(1 / 9)
  })

  it('keeps equals in order, and is sure of what stands alone', () => {
    const weights = weightsOf({})
    const equals = choose(weights, { ranges: [null, first, second], features: [[1], [2], [3]] })
    expect(equals.map(({ range }) => range)).toEqual([null, first, second])
    expect(choose(weights, { ranges: [null], features: [[1]] })).toEqual([{ range: null, chance: 1 }])
    expect(chanceOfNone([{ range: first, chance: 1 }])).toBe(0)
  })
})

describe('the words of a cue', () => {
  const columns = columnsOf('“Never,” hissed Lee, who tells us, believes it, in a statement of his to Genoa.')
  it.each([
    ['tells', 'saying'],
    ['hissed', 'manner'],
    ['believes', 'stance'],
    ['in a statement', 'noun'],
    ['to Genoa', 'other'],
  ] as const)('%s: %s', (cue, kind) => {
    expect(kindOfCue(columns, rangeOf(columns, cue))).toBe(kind)
    expect(cueKinds).toContain(kind)
  })

  it('are none of no cue; of a reporting verb its base form, else the last word', () => {
    expect(kindOfCue(columns, null)).toBe('none')
    const told = columnsOf('He tells us that she told him of a statement.')
    const word = (cue: string): number => cueWord(told, rangeOf(told, cue))
    expect(word('tells')).toBe(word('told'))
    expect(word('a statement')).toBe(word('statement'))
    expect(word('statement')).not.toBe(word('told'))
  })
})

describe('linking', () => {
  const columns = columnsOf('“We sail,” Ann Lee said. “We stay,” Bo Chen warned.')
  const found = foundIn(columns, ['“We sail,”', '“We stay,”'], ['said', 'warned'], ['Ann Lee', 'Bo Chen'])
  const links = { cues: weightsOf({}), speakers: weightsOf({}) }

  it('gives each fragment its own choices, and their agreement with the fragment before', () => {
    const { links: linked, fragments } = linkFragments(columns, found, links)
    expect(fragments).toBe(found.fragments)
    // Without weights all of three cues and none are equal, and so are nobody, two sources and what else is near.
    expect(linked.map(({ noCue }) => noCue)).toEqual([expect.closeTo(1 / 3), expect.closeTo(1 / 3)])
    expect(linked[0]!.agreement).toBe(noAgreement)
    const [sameCue, neitherCue, sameSpeaker, neitherSpeaker] = linked[1]!.agreement
    expect(sameCue).toBeCloseTo(2 / 9)
    expect(neitherCue).toBeCloseTo(1 / 9)
    expect(neitherSpeaker).toBeCloseTo(linked[0]!.noSpeaker * linked[1]!.noSpeaker)
    expect(sameSpeaker).toBeCloseTo(linked[0]!.noSpeaker ** 2 * 2)
  })

  it('reads fragments as contents of their own', () => {
    const { contents, cues } = fragmentsAsContents(found)
    expect(contents.map((content) => wordsOf(columns, content))).toEqual(['“We sail,”', '“We stay,”'])
    expect(contents[0]).toMatchObject({ fragments: [found.fragments[0]], features: [], expectedOverlap: 1 })
    expect(cues).toBe(found.cues)
  })

  it('takes what the page gives for certain, and knows what the tagger found', () => {
    const [sail, stay] = fragmentsAsContents(found).contents
    const given = { cue: rangeOf(columns, 'warned'), speaker: rangeOf(columns, 'Bo Chen') }
    const contents = [sail!, { ...stay!, fragments: [{ ...stay!.fragments[0]!, given }] }]
    const [open, certain] = [...linkArticle(columns, { ...found, contents }, links)]
    expect(open).toMatchObject({ cue: null, speaker: null, speakerTagged: false })
    expect(certain).toMatchObject({ ...given, cues: [{ range: given.cue, chance: 1 }], speakerTagged: false })
    expect(certain!.speakers).toEqual([{ range: given.speaker, chance: 1 }])
    const untagged = { ...found, contents, sources: [found.sources[1]!] }
    const tagged = { ...given, speaker: found.sources[1]! }
    const again = { ...contents[1]!, fragments: [{ ...stay!.fragments[0]!, given: tagged }] }
    expect([...linkArticle(columns, { ...untagged, contents: [again] }, links)][0]!.speakerTagged).toBe(true)
  })
})
