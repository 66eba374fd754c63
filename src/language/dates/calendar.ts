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
