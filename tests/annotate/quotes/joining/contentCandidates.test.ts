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
