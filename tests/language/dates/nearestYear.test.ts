import { describe, expect, it } from 'vitest'
import { nearestYear } from '../../../src/language/dates/calendar.ts'
import type { Tense } from '../../../src/language/dates/findTense.ts'

/** The year of a month without one, in an article of June 2024, counted in months. */
const yearOf = (month: number, tense: Tense): number | null =>
  nearestYear(2024, (year) => year * 12 + month, 2024 * 12 + 6, tense)

describe('nearestYear', () => {
  it.each([
    ['“in April”, of what was', 4, 'past', 2024],
    ['“in April”, of what is to come', 4, 'future', 2025],
    ['“in December”, of what was', 12, 'past', 2023],
    ['“in December”, of what is to come', 12, 'future', 2024],
    ['“in July”, just ahead, though of what was', 7, 'past', 2023],
    ['“in September”, if nothing says when', 9, 'unknown', 2023],
    ['“in August”, near ahead, if nothing says when', 8, 'unknown', 2024],
    ['the article’s own month', 6, 'future', 2024],
  ] as const)('%s', (_, month, tense, year) => {
    expect(yearOf(month, tense)).toBe(year)
  })

  it('passes over years that have no such day', () => {
    const leapDay = (year: number): number | null => (year % 4 === 0 ? year * 366 : null)
    expect(nearestYear(2025, leapDay, 2025 * 366, 'past')).toBe(2024)
    expect(nearestYear(2022, leapDay, 2022 * 366, 'past')).toBe(null)
  })
})
