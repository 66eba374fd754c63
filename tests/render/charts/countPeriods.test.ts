import { expect, test } from 'vitest'
import { countPeriods } from '../../../src/render/charts/countPeriods.ts'

const count = (...dates: (string | null)[]) => countPeriods(dates.map((date) => ({ date, count: 1 })))
const days = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => new Date(Date.UTC(2024, 2, from + i)).toISOString().slice(0, 10))

test('days, also those on which nothing happened', () => {
  const { unit, periods } = count('2024-03-08', '2024-03-08', '2024-03-11')
  expect(unit).toBe('day')
  expect(periods.map(({ period, count }) => [period, count])).toEqual([
    ['2024-03-08', 2],
    ['2024-03-09', 0],
    ['2024-03-10', 0],
    ['2024-03-11', 1],
  ])
})

test('what lies long before or after most of it is counted, not shown', () => {
  const { unit, periods, before, after } = count('1950-01-01', ...days(1, 20), '2030-01-01')
  expect([unit, periods.length, before, after]).toEqual(['day', 20, 1, 1])
})

test('months where days are too many, years where dates tell no more', () => {
  expect(count(...days(1, 400))).toMatchObject({ unit: 'month', undated: 0 })
  expect(count('2024', '2025', '2026-01')).toMatchObject({ unit: 'year', undated: 0 })
})

test('a range stands where it begins; what has no date so exact is counted apart', () => {
  const { periods, undated } = count('2024-03-08/2024-03-20', '2024-03', null)
  expect(periods.map(({ period }) => period)).toEqual(['2024-03-08'])
  expect(undated).toBe(2)
})

test('nothing at all', () => {
  expect(count()).toEqual({ unit: 'day', periods: [], before: 0, after: 0, undated: 0 })
  expect(count(null)).toMatchObject({ periods: [], undated: 1 })
})

test('of each period the event of most weight, of equals the first', () => {
  const events = [1, 3, 3].map((count, i) => ({ date: '2024-03-08', count, label: String(i) }))
  expect(countPeriods(events).periods).toMatchObject([{ count: 7, event: { label: '1' } }])
})
