import { describe, expect, it } from 'vitest'
import { trainTrees, type TreeCase } from '../../../src/annotate/quotes/training/trainTrees.ts'
import { scoreOfTrees, type Trees } from '../../../src/annotate/quotes/trees/trees.ts'

const options = { rate: 0.1, l2: 5, share: 0.5, seed: 1 }

/** Right where one of the first two values is large, but not both; the third says nothing. */
const cases: TreeCase[] = Array.from({ length: 1600 }, (_, i) => {
  const row = [(i % 40) / 40, (Math.floor(i / 40) % 40) / 40, (i * 7) % 13]
  return { row, right: row[0]! > 0.5 !== row[1]! > 0.3 }
})

const score = (trees: Trees, row: ArrayLike<number>): number => scoreOfTrees(trees, Float64Array.from(row))

describe('trainTrees', () => {
  it('learns what no single value tells', () => {
    const trees = trainTrees(cases, options)
    const agreed = cases.filter(({ row, right }) => score(trees, row) > 0 === right)
    expect(agreed.length / cases.length).toBeGreaterThan(0.97)
  })

  it('learns the same trees twice', () => {
    expect(trainTrees(cases, options)).toEqual(trainTrees(cases, options))
  })

  it('gives the share of right cases where the values are all alike', () => {
    const alike = cases.map(({ right }) => ({ row: [1], right }))
    const share = cases.filter(({ right }) => right).length / cases.length
    expect(1 / (1 + Math.exp(-score(trainTrees(alike, options), [1])))).toBeCloseTo(share, 1)
  })

  it('counts a case by its weight', () => {
    const torn = cases.flatMap(({ row }) => [
      { row, right: true, weight: 3 },
      { row, right: false },
    ])
    expect(score(trainTrees(torn, options), cases[0]!.row)).toBeCloseTo(Math.log(3), 1)
  })
})
