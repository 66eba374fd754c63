import { expect, test } from 'vitest'
import { heaviestOf } from '../../src/algorithms/heaviestOf.ts'

test.each([
  ['all where there are few', [3, 1, 2], 3, [0, 1, 2]],
  ['the greatest in the order of their places', [0.1, 0.9, 0.5, 0.7], 2, [1, 3]],
  ['of equal ones the first', [2, 1, 2, 1, 2, 1], 4, [0, 1, 2, 4]],
  ['as many as asked for where all are equal', [1, 1, 1], 2, [0, 1]],
  ['none of none', [], 2, []],
])('%s', (_, weights, most, places) => {
  expect([...heaviestOf(Float64Array.from(weights), most)]).toEqual(places)
})
