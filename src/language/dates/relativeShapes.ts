import { smallNumbers, weekdayNumbers } from '../../lexicons/dateWords.ts'
import { monthOfWord } from './absoluteShapes.ts'
import type { DateMatch, DateShape } from './absoluteShapes.ts'
import { dayOf, isoDay, isoMonth, isoYear, monthOf, nearestYear, weekdayOf, yearOf } from './calendar.ts'
import type { Day } from './calendar.ts'

/**
 * Dates that count from the article's own: all null without it. Those that count from what was told before ("two days
 * later") are too.
 */
export const relativeShapes: readonly DateShape[] = [
  { shape: /h?uBt/y, read: anchored((match, anchor) => isoDay(anchor + (match.word('t') === 'yesterday' ? -2 : 2))) },
  { shape: /td?/y, read: anchored((match, anchor) => isoDay(anchor + (daysAway.get(match.word('t') ?? '') ?? 0))) },
  { shape: /[TL]d/y, read: anchored((match, anchor) => isoDay(anchor - (match.word('L') === undefined ? 0 : 1))) },
  { shape: /Wo?[LTX]u/y, read: anchored(readWeekdayOfWeek) },
  { shape: /M[DO]o?[LTX]u/y, read: anchored(readDayOfYear) },
  { shape: /Mo?[LTX]u/y, read: anchored(readMonthOfYear) },
  { shape: /WjW|fWbW/y, read: anchored(readWeekdaySpan) },
  { shape: /(?:Poh?|P)?[LXT]?W/y, read: anchored(readWeekday) },
  { shape: /[anDm][uv]A/y, read: anchored(readAgo) },
  { shape: /[LX][nDm][v]/y, read: anchored(readStretch) },
  { shape: /hLu/y, read: anchored((match, anchor) => stretch(anchor, -1, match.word('u') ?? '')) },
  { shape: /[anDm][uv][PB]|h?uB(?!t)/y, read: () => null },
  { shape: /(?:Poh?|P)?[LXT]u/y, read: anchored(readUnit) },
  { shape: /[LXT]s/y, read: () => null },
  { shape: /[LXT]M|(?:Poh?|P)?M/y, read: anchored(readBareMonth) },
]

const daysAway: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['tomorrow', 1],
])

function anchored(read: (match: DateMatch, anchor: Day) => string | null): DateShape['read'] {
  return (match) => (match.anchor === null ? null : read(match, match.anchor))
}

const weekdayOfWord = (word = ''): number => weekdayNumbers.get(word.slice(0, 3)) ?? 0
const mondayOf = (day: Day): Day => day - ((weekdayOf(day) + 6) % 7)
const days = (first: Day, last: Day): string => `${isoDay(first)}/${isoDay(last)}`

/**
 * News convention: a bare weekday is the latest such day up to publication, or the next one where the sentence looks
 * ahead.
 */
function readWeekday(match: DateMatch, anchor: Day): string {
  const wanted = weekdayOfWord(match.word('W'))
  const back = (weekdayOf(anchor) - wanted + 7) % 7
  const ahead = (7 - back) % 7
  if (match.word('L') !== undefined) return isoDay(anchor - (back || 7))
  if (match.word('X') !== undefined) return isoDay(anchor + (ahead || 7))
  const isAhead = match.word('T') === undefined ? match.tense() === 'future' : match.tense() !== 'past'
  return isoDay(isAhead ? anchor + ahead : anchor - back)
}

/** `from Thursday to Saturday`: the next such days, or the latest. */
function readWeekdaySpan(match: DateMatch, anchor: Day): string {
  const [first, last] = [match.word('W'), match.word('W', 1)].map(weekdayOfWord) as [number, number]
  const length = (last - first + 7) % 7
  if (match.tense() !== 'future') {
    const end = anchor - ((weekdayOf(anchor) - last + 7) % 7)
    return days(end - length, end)
  }
  const start = anchor + ((first - weekdayOf(anchor) + 7) % 7)
  return days(start, start + length)
}

/** -1, 0 or 1: last, this or next. */
const step = (match: DateMatch): number => (match.word('L') !== undefined ? -1 : match.word('X') !== undefined ? 1 : 0)

/** `Monday last week` */
function readWeekdayOfWeek(match: DateMatch, anchor: Day): string | null {
  if (match.word('u') !== 'week') return null
  return isoDay(mondayOf(anchor) + 7 * step(match) + ((weekdayOfWord(match.word('W')) + 6) % 7))
}

/** `January next year` */
function readMonthOfYear(match: DateMatch, anchor: Day): string | null {
  return match.word('u') === 'year' ? isoMonth(yearOf(anchor) + step(match), monthOfWord(match.word('M'))) : null
}

/** `June 16th of last year` */
function readDayOfYear(match: DateMatch, anchor: Day): string | null {
  const date = parseInt(match.word('DO') ?? '', 10)
  const day = dayOf(yearOf(anchor) + step(match), monthOfWord(match.word('M')), date)
  return day === null || match.word('u') !== 'year' ? null : isoDay(day)
}

/** `last year`. `The past week` ends with the article's date; `the previous year` counts from what was told before. */
function readUnit(match: DateMatch, anchor: Day): string | null {
  const word = match.word('LXT')
  if (word === 'previous') return null
  if (word === 'past' || word === 'coming') return stretch(anchor, step(match), match.word('u') ?? '')
  return unitAt(anchor, step(match), match.word('u') ?? '')
}

/** The calendar unit that lies `steps` units away from the one that holds the anchor. */
function unitAt(anchor: Day, steps: number, unit: string): string | null {
  const monday = mondayOf(anchor) + 7 * steps
  if (unit === 'week') return days(monday, monday + 6)
  if (unit === 'weekend') return days(monday + 5, monday + 6)
  if (unit === 'month') return isoMonth(yearOf(anchor), monthOf(anchor) + steps)
  return unit === 'year' ? isoYear(yearOf(anchor) + steps) : null
}

/** `two years ago`: as fine as its unit. */
function readAgo(match: DateMatch, anchor: Day): string | null {
  const count = readCount(match.word('anDm'))
  const unit = (match.word('uv') ?? '').replace(/s$/, '')
  if (count === null) return null
  return unit === 'day' ? isoDay(anchor - count) : unitAt(anchor, -count, unit)
}

/** `the last two weeks`, `the next 10 days` */
function readStretch(match: DateMatch, anchor: Day): string | null {
  const count = readCount(match.word('nDm'))
  return count === null ? null : stretch(anchor, step(match) * count, (match.word('v') ?? '').replace(/s$/, ''))
}

/** From the anchor, so many units back or ahead. */
function stretch(anchor: Day, steps: number, unit: string): string | null {
  const length = { day: 1, week: 7 }[unit]
  if (length !== undefined)
    return days(Math.min(anchor, anchor + steps * length), Math.max(anchor, anchor + steps * length))
  const ends = [unitAt(anchor, 0, unit), unitAt(anchor, steps, unit)]
  return ends[0] == null || ends[1] == null || unit === 'weekend' ? null : ends.sort().join('/')
}

function readCount(word = ''): number | null {
  const count = smallNumbers.get(word) ?? parseInt(word, 10)
  return count > 0 ? count : null
}

/** `in March`, `last March`: the nearest one in the direction that the words give. */
function readBareMonth(match: DateMatch, anchor: Day): string | null {
  const month = monthOfWord(match.word('M'))
  const here = yearOf(anchor) * 12 + monthOf(anchor)
  if (match.word('T') !== undefined) return isoMonth(yearOf(anchor), month)
  const tense = match.word('L') === undefined ? (match.word('X') === undefined ? match.tense() : 'future') : 'past'
  const year = nearestYear(yearOf(anchor), (candidate) => candidate * 12 + month, here, tense)
  return year === null ? null : isoMonth(year, month)
}
