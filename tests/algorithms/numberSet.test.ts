import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberSet } from '../../src/algorithms/numberSet.ts'

test('has what was added, as a Set has', () => {
  // Few different ones, some of a slot, and as many as make it grow.
  const number = fc.oneof(
    fc.integer({ min: 0, max: 5000 }),
    fc.maxSafeNat(),
    fc.constantFrom(0, 1024, 2048, 2 ** 53 - 1),
  )
  fc.assert(
    fc.property(fc.array(number, { maxLength: 3000, size: 'max' }), (numbers) => {
      const [found, expected] = [numberSet(), new Set<number>()]
      for (const each of numbers) {
        expect(found.has(each)).toBe(expected.has(each))
        found.add(each)
        expected.add(each)
        expect(found.size()).toBe(expected.size)
      }
    }),
  )
})
