import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentChances, type Segment } from '../../../../src/annotate/quotes/joining/segmentChances.ts'

interface Scored extends Segment {
  readonly score: number
}

const chancesOf = (segments: readonly Scored[]): number[] =>
  Array.from(
    segmentChances(
      segments,
      segments.map(({ score }) => score),
    ),
  )

/** The same by writing out every set of segments of which none lies over another. */
function chancesByHand(segments: readonly Scored[]): number[] {
  const sums = segments.map(() => 0)
  let total = 0
  for (let set = 0; set < 1 << segments.length; set++) {
    const own = segments.filter((_, i) => (set >> i) & 1)
    if (own.some((a, i) => own.some((b, j) => i < j && a.first < b.end && b.first < a.end))) continue
    const factor = Math.exp(own.reduce((sum, { score }) => sum + score, 0))
    total += factor
    segments.forEach((_, i) => (sums[i]! += (set >> i) & 1 ? factor : 0))
  }
  return sums.map((sum) => sum / total)
}

const segment = fc
  .tuple(fc.nat({ max: 5 }), fc.integer({ min: 1, max: 3 }), fc.double({ min: -5, max: 5, noNaN: true }))
  .map(([first, length, score]) => ({ first, end: first + length, score }))

describe('segmentChances', () => {
  it('is what all ways to part the fragments give, written out', () => {
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 9 }), (drawn) => {
        const segments = drawn.sort((a, b) => a.first - b.first)
        const right = chancesByHand(segments)
        chancesOf(segments).forEach((chance, i) => expect(chance).toBeCloseTo(right[i]!, 9))
      }),
    )
  })
  it('stands scores of any size', () => {
    const [whole, part] = chancesOf([
      { first: 0, end: 2, score: 2000 },
      { first: 0, end: 1, score: -2000 },
    ])
    expect(whole).toBe(1)
    expect(part).toBe(0)
  })
})
