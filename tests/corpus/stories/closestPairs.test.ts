import { expect, test } from 'vitest'
import { closestPairs } from '../../../src/corpus/stories/coverage.ts'

const pairOf = (a: number, b: number, similarity: number) => ({ a, b, similarity })

test('lists all pairs of a few articles, as they come', () => {
  const pairs = [pairOf(0, 1, 0.1), pairOf(1, 2, 0.9)]
  expect(closestPairs(pairs, 64)).toEqual(pairs)
})

test('lists of many articles the eight most similar of each, best first', () => {
  const star = Array.from({ length: 20 }, (_, i) => pairOf(0, i + 1, i / 20))
  const rivals = Array.from({ length: 20 }, (_, i) =>
    [...Array(8).keys()].map((k) => pairOf(i + 1, 30 + k, 0.99)),
  ).flat()
  const listed = closestPairs([...star, ...rivals], 100)
  expect(listed.slice(0, 160).every(({ similarity }) => similarity === 0.99)).toBe(true)
  // All others have their eight already, so that of the first article's pairs only its own eight best are left.
  expect(listed.slice(160).map(({ b }) => b)).toEqual([20, 19, 18, 17, 16, 15, 14, 13])
})

test('leaves no article without its most similar one', () => {
  const pairs = Array.from({ length: 70 }, (_, a) =>
    Array.from({ length: 70 - a - 1 }, (_, i) => pairOf(a, a + 1 + i, 1 / (1 + a + i))),
  ).flat()
  const listed = closestPairs(pairs, 70)
  for (let article = 0; article < 70; article++)
    expect(listed.some(({ a, b }) => a === article || b === article)).toBe(true)
  expect(listed.length).toBeLessThanOrEqual(70 * 8)
})
