import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { scoreOfTrees, scoresOfTrees } from '../../../../src/annotate/quotes/classifiers/boostedTrees.ts'
import { scoreOfRow, treeDepth, type Trees } from '../../../../src/annotate/quotes/classifiers/treeSums.ts'

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

const threshold = fc.float({ noNaN: true, noDefaultInfinity: true })

/** Some trees that ask about four values. */
const trees = fc.integer({ min: 1, max: 6 }).chain((count) =>
  fc.record({
    base: threshold,
    features: fc
      .array(fc.nat({ max: 3 }), { minLength: count * treeDepth, maxLength: count * treeDepth })
      .map((all) => Uint8Array.from(all)),
    thresholds: fc
      .array(threshold, { minLength: count * treeDepth, maxLength: count * treeDepth })
      .map((all) => Float32Array.from(all)),
    leaves: fc
      .array(threshold, { minLength: count << treeDepth, maxLength: count << treeDepth })
      .map((all) => Float32Array.from(all)),
  }),
)

/** At a threshold, or so near that 32 bits don't tell them apart. */
const beside = ({ thresholds }: Trees): fc.Arbitrary<number> =>
  fc.tuple(fc.constantFrom(...thresholds), fc.constantFrom(0, 1e-12, -1e-12)).map(([at, by]) => at + at * by + by)

const rowsOf = (own: Trees): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(fc.oneof(fc.double({ noNaN: true }), beside(own)), { minLength: 4, maxLength: 4 }), {
    maxLength: 9,
  })

afterEach(() => vi.unstubAllGlobals())

describe.each([
  ['with', Reflect.get(globalThis, 'WebAssembly') as unknown],
  ['without', undefined],
])('the scores of several rows %s WebAssembly', (_, engine) => {
  beforeEach(() => void vi.stubGlobal('WebAssembly', engine))

  it('are those that each row has', () => {
    fc.assert(
      fc.property(
        trees.chain((own) => fc.tuple(fc.constant(own), rowsOf(own))),
        ([own, rows]) => {
          const scores = scoresOfTrees(own, rows.length, (i) => featuresAt(rows[i]!))
          expect([...scores]).toEqual(rows.map((row) => scoreOfRow(own, Float64Array.from(row))))
        },
      ),
    )
  })
})
