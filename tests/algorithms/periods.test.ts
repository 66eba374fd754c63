import { expect, test } from 'vitest'
import { periodOf, periodsBetween, touches } from '../../src/algorithms/periods.ts'

test.each([
  ['2024-12-30', 'week', '2025-W01'],
  ['2023-01-01', 'week', '2022-W52'],
  ['2020-12-31T10:00:00Z', 'week', '2020-W53'],
  ['2024-03-08', 'month', '2024-03'],
  ['2024', 'month', null],
  ['last year', 'year', null],
] as const)('%s is in the %s %s', (date, period, expected) => {
  expect(periodOf(date, period)).toBe(expected)
})

test.each([
  ['2023-12', '2024-02', 'month', ['2023-12', '2024-01', '2024-02']],
  ['2024-02-28', '2024-03-01', 'day', ['2024-02-28', '2024-02-29', '2024-03-01']],
  ['2020-W52', '2021-W01', 'week', ['2020-W52', '2020-W53', '2021-W01']],
  ['1999', '2001', 'year', ['1999', '2000', '2001']],
] as const)('from %s to %s by %s', (first, last, period, expected) => {
  expect(periodsBetween(first, last, period)).toEqual(expected)
})

test.each([
  ['2024-03', '2024-03-31', undefined, true],
  ['2024-03-08T09:00', '2024-03-09', undefined, false],
  ['2024-03-04/2024-03-08', undefined, '2024-03-05', true],
  ['2025', undefined, '2024', false],
] as const)('%s touches %s to %s: %s', (date, since, until, expected) => {
  expect(touches(date, since, until)).toBe(expected)
})
