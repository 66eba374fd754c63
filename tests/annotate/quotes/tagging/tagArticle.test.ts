import { describe, expect, it } from 'vitest'
import { hashText, mixHash } from '../../../../src/algorithms/hash.ts'
import { tagArticle } from '../../../../src/annotate/quotes/tagging/tagArticle.ts'
import { quoteTags } from '../../../../src/annotate/quotes/tagging/taggedArticle.ts'
import { openModel } from '../../../../src/tagger/openModel.ts'
import { largestWeight, type TaggerModel } from '../../../../src/tagger/taggerModel.ts'
import { packModel } from '../../../../src/training/tagger/packModel.ts'
import { columnsOf, rangeOf, toldIn, wordsOf } from '../columnsOf.ts'

type Tag = (typeof quoteTags)[number]
type Weights = Readonly<Partial<Record<Tag, number>>>

const count = quoteTags.length
const template = { word: 1 }

/**
 * A tagger that goes by the word alone: “we” begins a content and “sail” goes on with it. All other words are far from
 * beginning one.
 */
const weights: Readonly<Record<string, Weights>> = {
  we: { 'B-content': 20, 'I-content': -5 },
  sail: { 'I-content': 30 },
  again: { 'B-more': 60, 'I-content': 9 },
  now: { 'I-more': 50, 'I-content': 7 },
  said: { 'B-cue': 40, 'I-cue': 10 },
  that: { 'B-cue': 5, 'I-cue': 25 },
  ann: { 'B-source': 35, 'I-source': 15 },
  lee: { 'B-source': 11, 'I-source': 45 },
  maybe: { 'B-content': -41 },
  hardly: { 'B-content': -43 },
  ',': { O: 2 },
}
const noBeginning = -100
/** A beginning is worth more than the words say, so that doubtful ones are found too. */
const bias = 42
const words = [...Object.keys(weights), ...'it rained the is gone . “ ” x'.split(' ')]

const hashes = words.map((word) => mixHash(template.word, hashText(word) | 0))

/** All transitions are worth nothing, but for those that are given. */
function modelOf(transitions: readonly (readonly [from: Tag, to: Tag, worth: number])[] = []): TaggerModel {
  const worth = new Int32Array(count * count)
  for (const [from, to, one] of transitions) worth[quoteTags.indexOf(from) * count + quoteTags.indexOf(to)] = one
  const scheme = { transitions: worth, begins: new Int32Array(count), ends: new Int32Array(count) }
  return { ...openModel(packModel(trained, { prune: 0 })), ...scheme }
}

const tagWeights = words.flatMap((word) => {
  const own: Weights = { 'B-content': noBeginning, ...weights[word] }
  return quoteTags.map((tag) => ((own[tag] ?? 0) * largestWeight) / 127)
})
const trained = {
  ...{ tags: quoteTags, hashes: Uint32Array.from(hashes), weights: Float32Array.from(tagWeights) },
  ...{
    counts: new Uint32Array(words.length),
    transitions: new Float32Array(count * count),
    begins: new Float32Array(count),
  },
}

const tagged = (text: string, model = modelOf()) => {
  const columns = columnsOf(text)
  return { columns, found: tagArticle(model, columns) }
}

describe('tagging an article', () => {
  it('reads runs of tags as fragments, cues and sources, in each paragraph', () => {
    const { columns, found } = tagged('we sail, Ann Lee said that it rained.\n\nwe sail sail, again now now.')
    expect(toldIn(columns, found)).toEqual({
      fragments: ['we sail', 'we sail sail', 'again now now'],
      cues: ['said that'],
      sources: ['Ann Lee'],
    })
    expect(found.fragments.map(({ origin }) => origin)).toEqual(['content', 'content', 'more'])
  })

  it('begins a new fragment where a beginning follows a beginning', () => {
    const { columns, found } = tagged('we we sail it. Ann Ann Lee is. said said that')
    expect(toldIn(columns, found)).toEqual({
      fragments: ['we', 'we sail'],
      cues: ['said', 'said that'],
      sources: ['Ann', 'Ann Lee'],
    })
  })

  it('finds doubtful beginnings too', () => {
    const { columns, found } = tagged('maybe it rained, hardly.')
    expect(toldIn(columns, found).fragments).toEqual(['maybe'])
  })

  it('adds words between marks that were not tagged, in text order, and none that were', () => {
    const { columns, found } = tagged('It is “gone”, “we sail” is. It rained, “it rained.” we sail.')
    expect(found.fragments.map((fragment) => [wordsOf(columns, fragment), fragment.origin])).toEqual([
      ['“gone”', 'marks'],
      ['we sail', 'content'],
      ['“it rained.”', 'marks'],
      ['we sail', 'content'],
    ])
  })

  it('keeps marks that a fragment only reaches to, and those of another paragraph, apart', () => {
    const { columns, found } = tagged('we sail “it is” we sail.\n\n“gone” “is”')
    expect(toldIn(columns, found).fragments).toEqual(['we sail', '“it is”', 'we sail', '“gone”', '“is”'])
  })
})

describe('how sure the tagger is', () => {
  it('is told of each fragment: that it begins, is content within, and ends behind it', () => {
    const { columns, found } = tagged('we sail sail now, it is “gone”')
    const [first, last] = [found.fragments[0], found.fragments.at(-1)]
    // “now” would be content by 7.
    expect([wordsOf(columns, first!), first!.margins]).toEqual(['we sail sail', [20 + bias, 30, -7]])
    // Nothing stands behind it.
    expect([wordsOf(columns, last!), last!.margins]).toEqual(['“gone”', [noBeginning + bias, 0, 200]])
  })

  it('is told of each token, for each kind of tag, the better of first and later ones for cues and sources', () => {
    const { columns, found } = tagged('we sail again said that Ann Lee, x')
    const { begin, inside, more, cue, source } = found.emissionMargins
    const at = (word: string): number[] =>
      [begin, inside, more, cue, source].map((margins) => margins[rangeOf(columns, word).from]!)
    expect(at('we')).toEqual([20 + bias, -5, 0, 0, 0])
    expect(at('sail')).toEqual([noBeginning + bias, 30, 0, 0, 0])
    expect(at('again')).toEqual([noBeginning + bias, 9, 60, 0, 0])
    expect(at('said')).toEqual([noBeginning + bias, 0, 0, 40, 0])
    expect(at('that')).toEqual([noBeginning + bias, 0, 0, 25, 0])
    expect(at('Ann')).toEqual([noBeginning + bias, 0, 0, 0, 35])
    expect(at('Lee')).toEqual([noBeginning + bias, 0, 0, 0, 45])
    // The comma wins two by being no part of a quote.
    expect(at(',')).toEqual([noBeginning + bias - 2, -2, -2, -2, -2])
  })

  it('counts what transitions add', () => {
    const model = modelOf([
      ['O', 'B-content', 5],
      ['B-content', 'I-content', 7],
      ['I-content', 'O', 11],
      ['I-content', 'I-content', 2],
      ['O', 'O', 1],
      ['O', 'B-more', 3],
      ['B-more', 'I-more', 4],
      ['I-more', 'O', 6],
      ['I-more', 'I-more', 8],
    ])
    const { begin, inside, more } = tagged('x x x', model).found.emissionMargins
    expect([begin[1], inside[1], more[1]]).toEqual([noBeginning + bias + 5 + 7 + 11 - 2 - 2, 2 - 1, 3 + 4 + 6 - 8 - 2])
  })

  it('is the same in a paragraph longer than what is tagged at once', () => {
    const { columns, found } = tagged(`${'x '.repeat(5003)}we sail, it is “gone”.`)
    expect(toldIn(columns, found).fragments).toEqual(['we sail', '“gone”'])
    expect(found.fragments[0]!.margins).toEqual([20 + bias, 30, 2])
    expect(new Set(found.emissionMargins.begin.subarray(0, 5003))).toEqual(new Set([noBeginning + bias]))
    expect(found.emissionMargins.begin[5003]).toBe(20 + bias)
  })
})
