import { readOrdinal, weekdayNumbers } from '../../lexicons/dateWords.ts'
import { monthOfWord } from './absoluteShapes.ts'
import type { DateMatch, DateShape } from './absoluteShapes.ts'
import { dayOf, isoDay, isoMonth, nearestYear, weekdayOf, yearOf } from './calendar.ts'

/** Counted parts of a month or year: `the last Sunday in March`, `the first week of May 2024`, `the second half of 2025`. */
export const monthShapes: readonly DateShape[] = [
  { shape: /h?[LqO][Wuy][oi]M(?:[,o]?Y)?/y, read: readPartOfMonth },
  { shape: /h?[Lq]y[oi]Y/y, read: readHalfYear },
]

/** First and last day of the month, which may be one. */
type Dates = readonly [number, number]

/** Without a year, the month's nearest to the article's date; what comes every year comes next. */
function readPartOfMonth(match: DateMatch): string | null {
  const { anchor, tense, word } = match
  const month = monthOfWord(word('M'))
  const at = (year: number) => {
    const first = datesOf(match, year, month)?.[0]
    return first === undefined ? null : dayOf(year, month, first)
  }
  const given = word('Y')
  const year =
    given === undefined
      ? anchor && nearestYear(yearOf(anchor), at, anchor, tense() === 'past' ? 'past' : 'future')
      : Number(given)
  const dates = year === null ? null : datesOf(match, year, month)
  if (year === null || dates === null) return null
  const [first, last] = dates.map((date) => isoDay(dayOf(year, month, date)!)) as [string, string]
  return first === last ? first : `${first}/${last}`
}

function datesOf({ word }: DateMatch, year: number, month: number): Dates | null {
  const start = dayOf(year, month, 1)!
  const length = (dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1) ?? start) - start
  const count = word('L') === undefined ? readOrdinal(word('qO')) : null
  const unit = word('Wuy') ?? ''
  const weekday = unit === 'weekend' ? 6 : weekdayNumbers.get(unit.slice(0, 3))
  if (unit === 'half') return count === 1 ? [1, 15] : [16, length]
  if (unit === 'day') return nth(count, 1, 1, length)
  if (unit === 'week') return count === null ? [length - 6, length] : nth(count, 1, 7, length)
  if (weekday === undefined) return null
  const dates = nth(count, 1 + ((weekday - weekdayOf(start) + 7) % 7), 7, length)
  return dates && [dates[0], unit === 'weekend' ? Math.min(dates[0] + 1, length) : dates[0]]
}

/** The dates of the `count`th of what comes every so many days from `first` on; null counts for the last. */
function nth(count: number | null, first: number, every: number, length: number): Dates | null {
  const start = first + every * ((count ?? 1 + Math.floor((length - first) / every)) - 1)
  return start > length ? null : [start, Math.min(start + (every === 7 ? 6 : 0), length)]
}

function readHalfYear({ word }: DateMatch): string {
  const year = Number(word('Y'))
  const from = word('q') === 'first' ? 1 : 7
  return `${isoMonth(year, from)}/${isoMonth(year, from + 5)}`
}
