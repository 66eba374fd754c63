import { describe, expect, it } from 'vitest'
import {
  chooseContents,
  expectedOverlaps,
  overlapScore,
} from '../../../../src/annotate/quotes/joining/chooseContents.ts'
import { findParagraphs } from '../../../../src/language/findParagraphs.ts'
import { readTokens } from '../../../../src/language/readTokens.ts'

describe('chooseContents', () => {
  const judged = (first: number, end: number, expectedOverlap: number) => ({
    candidate: { first, end, from: first * 10, to: end * 10 - 5 },
    expectedOverlap,
    threshold: 0.4,
  })
  const chosen = (...candidates: ReturnType<typeof judged>[]): string[] =>
    chooseContents(candidates).map(({ candidate: { first, end } }) => `${first}-${end}`)

  it('prefers the whole to its parts where it is expected to overlap more', () => {
    expect(chosen(judged(0, 1, 0.5), judged(0, 2, 0.8), judged(1, 2, 0.5))).toEqual(['0-2'])
    expect(chosen(judged(0, 1, 0.7), judged(0, 2, 0.8), judged(1, 2, 0.6))).toEqual(['0-1', '1-2'])
  })
  it('takes what is expected to overlap little too where nothing better stands', () => {
    expect(chosen(judged(0, 1, 0.1), judged(1, 2, 0.9))).toEqual(['0-1', '1-2'])
    expect(chosen(judged(0, 1, 0.1), judged(0, 2, 0.9), judged(1, 2, 0.2))).toEqual(['0-2'])
  })
  it('chooses by what is gained above the threshold', () => {
    // 0.3 above it as a whole, 0.2 and 0.2 in parts.
    expect(chosen(judged(0, 1, 0.6), judged(0, 2, 0.7), judged(1, 2, 0.6))).toEqual(['0-1', '1-2'])
    // The second part has no gain of its own, and next to none below the threshold.
    expect(chosen(judged(0, 1, 0.6), judged(0, 2, 0.7), judged(1, 2, 0.4))).toEqual(['0-2'])
    expect(chosen(judged(0, 1, 0.6), judged(0, 2, 0.6005), judged(1, 2, 0.4))).toEqual(['0-2'])
    expect(chosen(judged(0, 1, 0.6), judged(0, 2, 0.6003), judged(1, 2, 0.4))).toEqual(['0-1', '1-2'])
  })
  it('of equals takes what begins first, the whole before its parts', () => {
    expect(chosen(judged(0, 1, 0.5), judged(0, 2, 0.6), judged(1, 2, 0.5))).toEqual(['0-2'])
    expect(chosen(judged(0, 2, 0.6), judged(1, 3, 0.6))).toEqual(['0-2'])
    expect(chosen(judged(0, 2, 0.6), judged(1, 3, 0.7))).toEqual(['1-3'])
  })
  it('may leave a fragment between two', () => {
    expect(chosen(judged(0, 2, 0.9), judged(1, 4, 0.8), judged(3, 4, 0.9))).toEqual(['0-2', '3-4'])
  })
  it('leaves out fragments that no run has', () => {
    expect(chosen(judged(1, 2, 0.9))).toEqual(['1-2'])
    expect(chosen()).toEqual([])
  })
})

it.each([
  [1, 1],
  [0.8, 1.8 / 3],
  [0.5, 1.5 / 3],
  [0.49, 0.49 / 3],
  [0, 0],
])('an overlap of %d is worth %d: found from half on, more with all, most where exact', (overlap, score) => {
  expect(overlapScore(overlap)).toBeCloseTo(score)
})

describe('expectedOverlaps', () => {
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
    expect(none).toBe(0.0001)
    expect(sure).toBe(0.999)
  })
})
