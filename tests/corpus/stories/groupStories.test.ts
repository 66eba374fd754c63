import { expect, test } from 'vitest'
import fc from 'fast-check'
import { groupStories } from '../../../src/corpus/stories/groupStories.ts'
import type { SparseVector } from '../../../src/algorithms/sparseVector.ts'

const vector = (...values: number[]): SparseVector => ({
  keys: Int32Array.from(values.keys()),
  values: Float64Array.from(values),
})
const similar = (a: number, b: number, similarity: number) => ({ a, b, similarity })
const undated = [null, null, null]

test('joins what is similar on average, not by a chain of likenesses', () => {
  const vectors = [vector(1, 0), vector(0.7, 0.7), vector(0, 1)]
  const pairs = [similar(0, 1, 0.7), similar(1, 2, 0.7)]
  expect(groupStories(vectors, undated, pairs, 0.25)).toEqual([[0, 1, 2]])
  expect(groupStories(vectors, undated, pairs, 0.5)).toEqual([[0, 1], [2]])
})

test('trusts a likeness less the longer articles were published after one another', () => {
  const alike = [vector(1), vector(1), vector(1)]
  const pairs = [similar(0, 1, 1), similar(0, 2, 1), similar(1, 2, 1)]
  expect(groupStories(alike, [0, 400, 410], pairs)).toEqual([[0], [1, 2]])
  expect(groupStories(alike, [0, null, 20], pairs)).toEqual([[0, 1, 2]])
  const related = [vector(1, 0), vector(0.2, 0.98)]
  expect(groupStories(related, [0, 90], [similar(0, 1, 0.2)])).toEqual([[0], [1]])
  expect(groupStories(related, [0, 5], [similar(0, 1, 0.2)])).toEqual([[0, 1]])
})

test('trusts a likeness less to an article that is like many', () => {
  const vectors = Array.from({ length: 9 }, () => vector(1))
  const hub = [1, 2, 3, 4, 5, 6].map((other) => similar(0, other, 0.2))
  const groups = groupStories(
    vectors,
    vectors.map(() => null),
    [...hub, similar(7, 8, 0.2)],
    0.16,
  )
  expect(groups.filter(({ length }) => length > 1)).toEqual([[7, 8]])
})

test('every article is in one group, whatever the pairs', () => {
  const pair = fc.tuple(fc.nat(9), fc.nat(9), fc.double({ min: 0, max: 1, noNaN: true }))
  fc.assert(
    fc.property(fc.array(pair), (drawn) => {
      const pairs = drawn.flatMap(([a, b, similarity]) => (a < b ? [similar(a, b, similarity)] : []))
      const vectors = Array.from({ length: 10 }, (_, i) =>
        vector(...Array.from({ length: 10 }, (_, j) => (i === j ? 1 : 0))),
      )
      const groups = groupStories(
        vectors,
        vectors.map(() => null),
        pairs,
      )
      expect(groups.flat().sort()).toEqual([...Array(10).keys()])
    }),
  )
})
