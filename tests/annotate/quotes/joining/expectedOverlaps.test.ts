import { expect, it } from 'vitest'
import { expectedOverlaps } from '../../../../src/annotate/quotes/joining/chooseContents.ts'
import { findParagraphs } from '../../../../src/language/findParagraphs.ts'
import { readTokens } from '../../../../src/language/readTokens.ts'

const text = 'aaaa bbbb cccc'
const tokens = readTokens(text, findParagraphs(text, []))
const run = (first: number, end: number) => ({ first, end, from: first, to: end })

it('counts what a content overlaps of those that may be the right one', () => {
  const candidates = [run(0, 2), run(0, 3), run(2, 3)]
  const [pair, whole, last] = expectedOverlaps(tokens, candidates, Float64Array.of(0.6, 0.3, 0.1))
  // Nine of fourteen characters are found, four of fourteen are not.
  expect(pair).toBeCloseTo(0.6 + (0.3 * (1 + 9 / 14)) / 3)
  expect(whole).toBeCloseTo(0.3 + (0.6 * (1 + 9 / 14)) / 3 + (0.1 * 4) / 14 / 3)
  expect(last).toBeCloseTo(0.1 + (0.3 * 4) / 14 / 3)
})

it('is never quite sure', () => {
  const [none, sure] = expectedOverlaps(tokens, [run(0, 1), run(1, 2)], Float64Array.of(0, 1))
  expect(none).toBeGreaterThan(0)
  expect(sure).toBeLessThan(1)
})
