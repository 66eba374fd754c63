import { describe, expect, it } from 'vitest'
import { scoreOfTrees, treeDepth, type Trees } from '../../../../src/annotate/quotes/classifiers/boostedTrees.ts'

const levels = Array.from({ length: treeDepth }, (_, level) => level)

/** Each level asks whether a feature of its own is above 7; each leaf is worth its number. */
const numbered: Trees = {
  base: 0,
  features: Uint8Array.from(levels),
  thresholds: new Float32Array(treeDepth).fill(7),
  leaves: Float32Array.from({ length: 1 << treeDepth }, (_, leaf) => leaf),
}

const featuresAt = (values: readonly number[]) => [Object.fromEntries(values.map((value, i) => [`f${i}`, value]))]

describe('a tree of yes and no', () => {
  it.each(levels)('reads the answer of level %i as its own bit', (level) => {
    const values = levels.map((own) => (own === level ? 8 : 6))
    expect(scoreOfTrees(numbered, featuresAt(values))).toBe(1 << (treeDepth - 1 - level))
  })

  it('answers no at the very threshold', () => {
    expect(scoreOfTrees(numbered, featuresAt(levels.map(() => 7)))).toBe(0)
  })

  it('adds the leaves of all trees to the base, whatever groups the features come in', () => {
    const twice = {
      base: 0.5,
      features: Uint8Array.from([...levels, ...levels]),
      thresholds: Float32Array.from([...numbered.thresholds, ...levels.map(() => 9)]),
      leaves: Float32Array.from([...numbered.leaves, ...numbered.leaves.map((leaf) => 100 * leaf)]),
    }
    const [first, ...rest] = levels.map((level) => ({ [`f${level}`]: level === 4 ? 10 : 8 }))
    expect(scoreOfTrees(twice, [first!, ...rest])).toBe(0.5 + 31 + 100)
  })
})
