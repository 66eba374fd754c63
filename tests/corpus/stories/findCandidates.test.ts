import { describe, expect, it } from 'vitest'
import { ordered } from '../../../src/algorithms/hash.ts'
import type { SparseVector } from '../../../src/algorithms/sparseVector.ts'
import { bySimilarity, findCandidates } from '../../../src/corpus/stories/findCandidates.ts'
import { linkByAverage } from '../../../src/corpus/stories/linkByAverage.ts'
import { countTerms, weighTerms } from '../../../src/corpus/stories/weighTerms.ts'

/** Terms and their weights. */
function vector(weights: Readonly<Record<number, number>>): SparseVector {
  const keys = Object.keys(weights).map(Number)
  return { keys: Int32Array.from(keys), values: Float64Array.from(keys, (key) => weights[key]!) }
}

const pairs = (vectors: readonly SparseVector[]): (readonly [number, number, number])[] =>
  findCandidates(vectors).map(({ a, b, similarity }) => [a, b, Number(similarity.toFixed(4))])

describe('pairs of articles to compare', () => {
  it('are all of a few, similar or not', () => {
    expect(pairs([vector({ 1: 1 }), vector({ 1: 0.5 }), vector({ 2: 1 })])).toEqual([
      [0, 1, 0.5],
      [0, 2, 0],
      [1, 2, 0],
    ])
    expect(pairs(Array.from({ length: 64 }, (_, i) => vector({ [i]: 1 })))).toHaveLength((64 * 63) / 2)
  })

  /** Many articles that share nothing, behind those that are given. */
  const many = (...first: readonly SparseVector[]): SparseVector[] => [
    ...first,
    ...Array.from({ length: 65 }, (_, i) => vector({ [1000 + i]: 1 })),
  ]

  it('are of many only those that share weighty terms, and are similar enough', () => {
    expect(pairs(many())).toEqual([])
    const found = pairs(many(vector({ 1: 0.5, 2: 0.1 }), vector({ 1: 0.06 }), vector({ 1: 0.5 }), vector({ 2: 0.3 })))
    expect(found).toEqual([
      [0, 1, 0.03],
      [0, 2, 0.25],
      [0, 3, 0.03],
      [1, 2, 0.03],
    ])
  })

  it('are found by an article’s 32 weightiest terms', () => {
    const terms = (lightest: number): SparseVector =>
      vector({ ...Object.fromEntries(Array.from({ length: 31 }, (_, i) => [2 + i, 0.9])), 1: lightest, 99: 0.5 })
    const other = vector({ 1: 0.9 })
    expect(pairs(many(terms(0.6), other))).toEqual([[0, 1, 0.54]])
    expect(pairs(many(terms(0.4), other))).toEqual([])
  })

  it('are of one term those 24 that follow', () => {
    const alike = Array.from({ length: 70 }, () => vector({ 1: 1 }))
    const found = pairs(alike)
    expect(found.filter(([a]) => a === 0).map(([, b]) => b)).toEqual(Array.from({ length: 24 }, (_, i) => 1 + i))
    expect(found.filter(([a]) => a === 68).map(([, b]) => b)).toEqual([69])
  })

  it('are of each article the 32 that share most terms', () => {
    const two = Array.from({ length: 20 }, () => vector({ 1: 0.5, 2: 0.5 }))
    const one = Array.from({ length: 20 }, (_, i) => vector({ [3 + (i % 2)]: 0.5 }))
    const found = pairs([vector({ 1: 0.5, 2: 0.5, 3: 0.5, 4: 0.5 }), ...one, ...two, ...many()])
    const ofFirst = found.filter(([a]) => a === 0).map(([, b]) => b)
    expect(ofFirst.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, i) => 21 + i))
    expect(ofFirst.slice(20)).toEqual(Array.from({ length: 12 }, (_, i) => 1 + i))
  })

  it('come the most similar first, then in order', () => {
    const all = [
      { a: 1, b: 2, similarity: 0.5 },
      { a: 0, b: 3, similarity: 0.5 },
      { a: 0, b: 2, similarity: 0.5 },
      { a: 4, b: 5, similarity: 0.9 },
    ]
    expect(all.sort(bySimilarity).map(({ a, b }) => [a, b])).toEqual([
      [4, 5],
      [0, 2],
      [0, 3],
      [1, 2],
    ])
  })
})

describe('groups of what is alike on average', () => {
  const alike = (a: number, b: number, similarity: number) => ({ a, b, similarity })
  const nothing = (count: number): SparseVector[] => Array.from({ length: count }, () => vector({}))

  it('join the most similar first, and tell who goes over to whom', () => {
    const told: number[][] = []
    const groups = linkByAverage(nothing(4), [alike(0, 1, 0.6), alike(2, 3, 0.9), alike(1, 2, 0.7)], {
      threshold: 0.5,
      onJoin: (to, from) => told.push([to, from]),
    })
    expect(groups).toEqual([
      [0, 1],
      [2, 3],
    ])
    expect(told).toEqual([
      [2, 3],
      [0, 1],
    ])
  })

  it('join at the threshold, of equals the first', () => {
    expect(linkByAverage(nothing(3), [alike(1, 2, 0.5), alike(0, 1, 0.5)], { threshold: 0.5 })).toEqual([[0, 1], [2]])
    expect(linkByAverage(nothing(2), [alike(0, 1, 0.49)], { threshold: 0.5 })).toEqual([[0], [1]])
  })

  it('count pairs that are no candidates by their vectors', () => {
    const vectors = [vector({ 1: 1 }), vector({ 1: 0.9 }), vector({ 1: 0.8 })]
    const close = [alike(0, 1, 0.9), alike(1, 2, 0.72)]
    // The third is like the two others by 0.8 and 0.72 on average.
    expect(linkByAverage(vectors, close, { threshold: 0.75 })).toEqual([[0, 1], [2]])
    expect(linkByAverage(vectors, close, { threshold: 0.7 })).toEqual([[0, 1, 2]])
  })

  it('join as a score says', () => {
    const pairs = [alike(0, 1, 0.9), alike(2, 3, 0.8)]
    const score = (similarity: number, a: number): number => (a === 0 ? 0 : similarity)
    expect(linkByAverage(nothing(4), pairs, { threshold: 0.5, score })).toEqual([[0], [1], [2, 3]])
  })
})

describe('the weights of terms', () => {
  it('counts terms in rising order', () => {
    expect(countTerms([7, 3, 7, 5, 7])).toEqual({ terms: [3, 5, 7].map(ordered), counts: [1, 1, 3] })
  })

  it('are of unit length, heavier for what is frequent here and rare elsewhere', () => {
    const texts = [
      [1, 1, 1, 2, 3],
      [3, 4],
      [3, 5],
    ].map(countTerms)
    const [first, second] = weighTerms(texts)
    expect([...first!.keys]).toEqual([1, 2, 3].map(ordered))
    expect(first!.values.reduce((sum, value) => sum + value ** 2, 0)).toBeCloseTo(1)
    const [thrice, once, everywhere] = first!.values
    // (1 + ln 3) times as much; as many articles stand behind each.
    expect(thrice! / once!).toBeCloseTo(1 + Math.log(3))
    expect(once!).toBeGreaterThan(everywhere!)
    expect([...second!.keys]).toEqual([3, 4].map(ordered))
  })

  it('are those of so many of a text’s weightiest terms, in order', () => {
    const [text] = weighTerms([countTerms([9, 9, 9, 5, 7, 7])], { mostTerms: 2 })
    expect([...text!.keys]).toEqual([7, 9].map(ordered))
    expect([...weighTerms([countTerms([9, 5, 7])], { mostTerms: 2 })[0]!.keys]).toEqual([5, 7].map(ordered))
    expect(weighTerms([countTerms([])])[0]!.values).toHaveLength(0)
  })

  it('are more alike the more background there is', () => {
    const texts = [
      [1, 2],
      [1, 3],
      [1, 4],
    ].map(countTerms)
    const share = (backgroundArticles: number): number => {
      const [shared, own] = weighTerms(texts, { backgroundArticles })[0]!.values
      return shared! / own!
    }
    expect(share(2)).toBeLessThan(share(200))
    expect(share(200)).toBeLessThan(1)
  })
})
