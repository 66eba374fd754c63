import { expect, it } from 'vitest'
import { calibrate } from '../../../../src/annotate/quotes/classifiers/calibrate.ts'

const curve = { scores: Float32Array.of(-2, 0, 0, 4), chances: Float32Array.of(0.125, 0.25, 0.5, 0.75) }

it.each([
  ['below the curve', -9, 0.125],
  ['at its first point', -2, 0.125],
  ['half-way between two points', -1, 0.1875],
  ['where the curve steps up', 0, 0.5],
  ['a quarter of the way', 1, 0.5625],
  ['at its last point', 4, 0.75],
  ['above the curve', 9, 0.75],
  ['no number', NaN, 0.125],
])('reads the chance of a score %s', (_, score, chance) => {
  expect(calibrate(curve, score)).toBeCloseTo(chance)
})
