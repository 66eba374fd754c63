import { describe, expect, it } from 'vitest'
import { segmentLoss } from '../../../src/training/quotes/losses.ts'

describe('segmentLoss', () => {
  const segments = [
    { first: 0, end: 1 },
    { first: 0, end: 2 },
    { first: 1, end: 2 },
  ]
  const slopesAt = (scores: readonly number[]): number[] => {
    const slopes = new Float64Array(2 * segments.length)
    segmentLoss([{ segments, gains: [0.1, 0.5, -0.4] }]).setSlopes(Float64Array.from(scores), slopes)
    return segments.map((_, i) => slopes[2 * i]!)
  }
  it('raises what brings most, and lowers the rest', () => {
    const [left, whole, right] = slopesAt([0, 0, 0])
    expect(whole).toBeGreaterThan(0.3)
    expect(left).toBeLessThan(0)
    expect(right).toBeLessThan(0)
  })
  it('is at rest where every way has its chance', () => {
    const gains = [0.1, 0.5, -0.4]
    slopesAt(gains.map((gain) => gain / 0.15)).forEach((slope) => expect(slope).toBeCloseTo(0, 9))
  })
})
