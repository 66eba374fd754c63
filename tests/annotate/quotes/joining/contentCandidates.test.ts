import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentCandidates } from '../../../../src/annotate/quotes/joining/contentCandidates.ts'
import type { TaggedFragment } from '../../../../src/annotate/quotes/tagging/taggedArticle.ts'

/** Fragments of five tokens, five tokens apart. */
const fragments = (count: number): TaggedFragment[] =>
  Array.from({ length: count }, (_, i) => ({ from: i * 10, to: i * 10 + 5, origin: 'content', margins: [0, 0, 0] }))

const runs = (joinScores: readonly number[]): string[] =>
  contentCandidates(fragments(joinScores.length - 1), Float32Array.from(joinScores)).map(
    ({ first, end }) => `${first}-${end}`,
  )

describe('contentCandidates', () => {
  it('joins what surely belongs together, and parts what surely does not', () => {
    expect(runs([-10, 5, -5, -10])).toEqual(['0-2', '2-3'])
  })
  it('goes both ways where a join is in doubt', () => {
    expect(runs([-10, 1, -10])).toEqual(['0-1', '0-2', '1-2'])
  })
  it.each([
    ['just in doubt', [-10, 2.9, -10], ['0-1', '0-2', '1-2']],
    ['just in doubt, the other way', [-10, -2.9, -10], ['0-1', '0-2', '1-2']],
    ['sure at three', [-10, 3.1, -10], ['0-2']],
    ['surely not at minus three', [-10, -3.1, -10], ['0-1', '1-2']],
    ['no join', [-10, -10], ['0-1']],
    ['in doubt behind a sure one', [-10, 5, 1, -10], ['0-2', '0-3', '2-3']],
  ])('reads a join %s', (_, joinScores, expected) => {
    expect(runs(joinScores)).toEqual(expected)
  })
  it('tells the tokens of a run', () => {
    expect(contentCandidates(fragments(2), Float32Array.of(-10, 5, -10))).toEqual([
      { from: 0, to: 15, first: 0, end: 2 },
    ])
  })
  it('has runs of twelve fragments at most where joins are in doubt, and of all where they are sure', () => {
    const ofFirst = (score: number, count: number): string[] =>
      runs([-10, ...Array<number>(count - 1).fill(score), -10]).filter((run) => run.startsWith('0-'))
    expect(ofFirst(0, 20)).toEqual(Array.from({ length: 12 }, (_, i) => `0-${i + 1}`))
    expect(ofFirst(5, 20)).toEqual(['0-20'])
    expect(ofFirst(0, 3000).at(-1)).toBe('0-12')
    expect(ofFirst(0, 3001)).toEqual(['0-1', '0-2'])
  })
  it('has each fragment in some run, and is no longer than it must be', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { maxLength: 60 }), (joinScores) => {
        const own = contentCandidates(fragments(joinScores.length + 1), Float32Array.from([-10, ...joinScores, -10]))
        const covered = new Set(
          own.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i)),
        )
        expect(covered.size).toBe(joinScores.length + 1)
        expect(own.length).toBeLessThanOrEqual((joinScores.length + 1) * 13)
      }),
    )
  })
})
