import { expect, it } from 'vitest'
import { bestThreshold } from '../../../src/training/quotes/bestThreshold.ts'
import type { ScoredQuote } from '../../../src/training/quotes/trainConfidence.ts'

/** Verdicts whose chance of being found is `decision score` as a logit, drawn anew with each seed. */
function labelledQuotes(seed: number): ScoredQuote[] {
  let state = seed
  const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647
  return Array.from({ length: 4000 }, () => {
    const decisionScore = 8 * random() - 4
    const found = random() < 1 / (1 + Math.exp(-decisionScore))
    return { decisionScore, found, marked: true, goldMarked: found } as ScoredQuote
  })
}

const thresholdOf = (judged: ScoredQuote[]): number =>
  bestThreshold(judged, true, judged.filter(({ found }) => found).length)

it('gives what is found with at least half the chance of the best F1', () => {
  const judged = labelledQuotes(1)
  const least = thresholdOf(judged)
  const given = judged.filter(({ decisionScore }) => decisionScore >= least)
  const found = given.filter((quote) => quote.found).length
  const f1 = (2 * found) / (given.length + judged.filter((quote) => quote.found).length)
  expect(1 / (1 + Math.exp(-least))).toBeCloseTo(f1 / 2, 1)
})

it('finds nearly the same threshold in any sample', () => {
  const found = [2, 3, 4, 5, 6].map((seed) => thresholdOf(labelledQuotes(seed)))
  expect(Math.max(...found) - Math.min(...found)).toBeLessThan(0.3)
})

it('gives all where all are right', () => {
  const right = labelledQuotes(1).map((quote) => ({ ...quote, found: true, goldMarked: true }))
  expect(thresholdOf(right)).toBeLessThan(Math.min(...right.map(({ decisionScore }) => decisionScore)))
})

it('stays among the scores where nothing is right', () => {
  const wrong = labelledQuotes(1).map((quote) => ({ ...quote, found: false, goldMarked: false }))
  expect(Math.abs(bestThreshold(wrong, true, 4000))).toBeLessThan(4)
})
