import { describe, expect, it } from 'vitest'
import { logLoss, type Answer } from '../../../src/training/quotes/losses.ts'
import { trainTrees } from '../../../src/training/quotes/trainTrees.ts'
import { scoreOfRow, type Trees } from '../../../src/annotate/quotes/classifiers/treeSums.ts'

interface Case extends Answer {
  readonly row: readonly number[]
}

/** Right where one of the first two values is large, but not both; the third says nothing. */
const cases: Case[] = Array.from({ length: 1600 }, (_, i) => {
  const row = [(i % 40) / 40, (Math.floor(i / 40) % 40) / 40, (i * 7) % 13]
  return { row, right: row[0]! > 0.5 !== row[1]! > 0.3 }
})

const learn = (own: readonly Case[]): Trees =>
  trainTrees(
    own.map(({ row }) => Float64Array.from(row)),
    logLoss(own),
    1,
  )

const score = (trees: Trees, row: ArrayLike<number>): number => scoreOfRow(trees, Float64Array.from(row))

describe('trainTrees', () => {
  it('learns what no single value tells', () => {
    const trees = learn(cases)
    const agreed = cases.filter(({ row, right }) => score(trees, row) > 0 === right)
    expect(agreed.length / cases.length).toBeGreaterThan(0.97)
  })

  it('learns the same trees twice', () => {
    expect(learn(cases)).toEqual(learn(cases))
  })

  it('gives the share of right cases where the values are all alike', () => {
    const alike = cases.map(({ right }) => ({ row: [1], right }))
    const share = cases.filter(({ right }) => right).length / cases.length
    expect(1 / (1 + Math.exp(-score(learn(alike), [1])))).toBeCloseTo(share, 1)
  })

  it('counts a case by its weight', () => {
    const torn = cases.flatMap(({ row }) => [
      { row, right: true, weight: 3 },
      { row, right: false },
    ])
    const trees = learn(torn)
    const mean = cases.reduce((sum, { row }) => sum + score(trees, row), 0) / cases.length
    expect(mean).toBeCloseTo(Math.log(3), 1)
  })
})
