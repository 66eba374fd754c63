import { describe, expect, it } from 'vitest'
import { chooseSentences } from '../../../src/language/summaries/chooseSentences.ts'
import type { CandidateSentence } from '../../../src/language/summaries/chooseSentences.ts'

/** Sentences of ten words that stand by themselves, each with its terms. */
const sentences = (...differing: Partial<CandidateSentence>[]): CandidateSentence[] =>
  differing.map((own, position) => {
    return { ...{ article: 0, position, terms: [], pairs: [], words: 10, fault: 'none', barred: false }, ...own }
  })
const weights = { terms: Float64Array.of(1, 1, 1, 4), pairs: Float64Array.of(1) }
const chosen = (candidates: CandidateSentence[], length: { sentences?: number; words?: number }): number[] =>
  chooseSentences(candidates, weights, { sentences: length.sentences ?? 1, words: length.words ?? null }).map(
    ({ index }) => index,
  )

describe('chooseSentences', () => {
  it('takes the opening of what is worth the same, whatever the order it is given in', () => {
    const [late, early] = [
      { terms: [0], position: 9 },
      { terms: [1], position: 0 },
    ]
    expect(chosen(sentences(late, early), {})).toEqual([1])
    expect(chosen(sentences(early, late), {})).toEqual([0])
  })

  it('gives an opening half as much again, and the fifth sentence less than a fifth', () => {
    const [first, fifth] = chooseSentences(sentences({ terms: [0] }, {}, {}, {}, { terms: [1] }), weights, {
      sentences: 2,
      words: null,
    })
    expect(first!.score).toBeCloseTo(1.5 / Math.sqrt(10))
    expect(fifth!.score).toBeCloseTo((1 + 0.5 * Math.exp(-1)) / Math.sqrt(10))
  })

  it('says nothing twice', () => {
    expect(chosen(sentences({ terms: [3, 0] }, { terms: [3] }, { terms: [1] }), { sentences: 2 })).toEqual([0, 2])
  })

  it('prefers the shorter of two that say the same', () => {
    expect(chosen(sentences({ terms: [3], words: 40 }, { terms: [3], words: 10 }), {})).toEqual([1])
  })

  it('takes a sentence that leans on the one before only behind it', () => {
    const dangling = { terms: [3], fault: 'dangling' } as const
    expect(chosen(sentences({ terms: [0] }, dangling), { sentences: 2 })).toEqual([0, 1])
    expect(chosen(sentences({}, dangling, { terms: [0] }), { sentences: 1 })).toEqual([2])
  })

  it('never takes what is barred, and keeps to the words it is given', () => {
    expect(chosen(sentences({ terms: [3], barred: true }, { terms: [0] }), { sentences: 2 })).toEqual([1])
    expect(chosen(sentences({ terms: [3], words: 30 }, { terms: [0] }, { terms: [1] }), { words: 20 })).toEqual([1, 2])
  })
})
