import type { Tense } from './findTense.ts'

/** A calendar day as a number of days since 1970-01-01, in the proleptic Gregorian calendar. */
export type Day = number

const millisecondsPerDay = 86_400_000

/** The day, or null where there is no such day (30 February). Months count from 1. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const time = Date.UTC(year, month - 1, date)
  const there = new Date(time)
  return there.getUTCMonth() === month - 1 && there.getUTCDate() === date ? time / millisecondsPerDay : null
}

/** `2024-03-08` */
export const isoDay = (day: Day): string => new Date(day * millisecondsPerDay).toISOString().slice(0, 10)

/** `2024-03`; a month below 1 or above 12 counts into the years around. */
export const isoMonth = (year: number, month: number): string =>
  new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 7)

export const isoYear = (year: number): string => String(year).padStart(4, '0')

export const yearOf = (day: Day): number => new Date(day * millisecondsPerDay).getUTCFullYear()

/** 1 to 12 */
export const monthOf = (day: Day): number => new Date(day * millisecondsPerDay).getUTCMonth() + 1

/** 0 (Sunday) to 6; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7

/** The day that an ISO 8601 date or time starts with; null for anything else. */
export function readDay(iso: string | null): Day | null {
  const match = iso === null ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(iso)
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
}

/**
 * What a step ahead of the article's date or back from it counts. The wrong way is still right when it is close: an
 * article dated a day before what it tells, a future that has begun in the same week. News tells of what was, if
 * nothing else is said.
 */
const ahead: Readonly<Record<Tense, number>> = { past: 200, future: 1, unknown: 4 }
const back: Readonly<Record<Tense, number>> = { past: 1, future: 60, unknown: 1 }

/**
 * The year that a date without one means: news tells of the latest such date or of the next one. `at(year)` is the date
 * in that year and `anchor` the article's own, both counted in the same unit; null for years without such a date (29
 * February).
 */
export function nearestYear(
  year: number,
  at: (year: number) => number | null,
  anchor: number,
  tense: Tense,
): number | null {
  let best: number | null = null
  let bestDistance = Infinity
  for (const candidate of [year, year - 1, year + 1]) {
    const there = at(candidate)
    if (there === null) continue
    const distance = Math.abs(there - anchor) * (there > anchor ? ahead[tense] : there < anchor ? back[tense] : 1)
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best
}
