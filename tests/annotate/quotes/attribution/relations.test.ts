import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countWithin,
  nearest,
  placeNumbers,
  relate,
  steps,
} from '../../../../src/annotate/quotes/attribution/relations.ts'

const range = (from: number, to: number) => ({ from, to })
const anchor = range(10, 14)
const [before, behind, within] = [0, 1, 2]

describe('how a range stands to another', () => {
  it.each([
    [range(5, 8), before, 2, range(8, 10)],
    [range(8, 10), before, 0, range(10, 10)],
    [range(14, 15), behind, 0, range(14, 14)],
    [range(17, 19), behind, 3, range(14, 17)],
    [range(11, 12), within, 0, range(10, 10)],
    [range(9, 11), within, 0, range(10, 10)],
    [range(13, 16), within, 0, range(10, 10)],
  ])('%j', (one, side, gap, between) => {
    expect(relate(one, anchor)).toEqual({ side, gap, between })
    expect(placeNumbers(one, anchor)).toEqual([side, gap])
  })

  it('has numbers of its own for none', () => {
    expect(placeNumbers(null, anchor)).toEqual([3, 99])
  })
})

it('tells distances in ten sizes', () => {
  const sizes = [-1, 0, 1, 2, 3, 4, 5, 7, 8, 12, 13, 25, 26, 60, 61, 999].map(steps)
  expect(sizes).toEqual([0, 0, 1, 2, 3, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9])
})

describe('the nearest ranges', () => {
  // One token each.
  const ranges = [0, 4, 8, 11, 13, 14, 16, 20].map((from) => range(from, from + 1))
  const found = (most: number, reachBefore: number, reachBehind: number): number[] =>
    nearest(ranges, anchor, most, { before: reachBefore, behind: reachBehind }).map((index) => ranges[index]!.from)

  it.each([
    ['all, those before from the nearest on', 9, 99, 99, [8, 4, 0, 11, 13, 14, 16, 20]],
    ['so many on each side and within', 1, 99, 99, [8, 11, 14]],
    ['two', 2, 99, 99, [8, 4, 11, 13, 14, 16]],
    ['those within alone', 9, 0, 0, [11, 13]],
    ['within reach before, its end included', 9, 6, 0, [8, 4, 11, 13]],
    ['within reach behind, its end not', 9, 0, 6, [11, 13, 14, 16]],
    ['within reach behind by one more', 9, 0, 7, [11, 13, 14, 16, 20]],
  ])('%s', (_, most, reachBefore, reachBehind, expected) => {
    expect(found(most, reachBefore, reachBehind)).toEqual(expected)
  })

  it('of no tokens are those around', () => {
    expect(nearest(ranges, range(8, 8), 9, { before: 0, behind: 0 })).toEqual([])
    expect(nearest(ranges, range(8, 8), 9, { before: 4, behind: 4 })).toEqual([1, 2, 3])
    expect(nearest([], anchor, 9, { before: 9, behind: 9 })).toEqual([])
  })

  it.each([
    [range(8, 14), 9, 3],
    [range(9, 14), 9, 2],
    [range(8, 15), 9, 4],
    [range(8, 14), 2, 2],
    [range(15, 99), 9, 2],
    [range(8, 8), 9, 0],
  ])('are counted where they begin within %j, %i at most', (within, most, count) => {
    expect(countWithin(ranges, within, most)).toBe(count)
  })

  it('are what looking at every range finds', () => {
    const sorted = fc
      .uniqueArray(fc.nat(30))
      .map((all) => all.sort((a, b) => a - b).map((from) => range(from, from + 1)))
    fc.assert(
      fc.property(sorted, fc.nat(30), fc.integer({ min: 1, max: 6 }), (all, from, length) => {
        const own = range(from, from + length)
        const near = nearest(all, own, 99, { before: 5, behind: 5 })
        const fits = all.flatMap((one, i) => (one.from >= from - 5 && one.from < own.to + 5 ? [i] : []))
        expect([...near].sort((a, b) => a - b)).toEqual(fits)
        expect(countWithin(all, own, 99)).toBe(all.filter((one) => one.from >= from && one.from < own.to).length)
      }),
    )
  })
})
