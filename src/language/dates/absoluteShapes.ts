import { monthNumbers, readOrdinal, weekdayNumbers } from '../../lexicons/dateWords.ts'
import { dayOf, isoDay, isoMonth, isoYear, monthOf, nearestYear, readDay, weekdayOf, yearOf } from './calendar.ts'
import type { Day } from './calendar.ts'
import type { Tense } from './findTense.ts'

/** A stretch of tokens that has the form of a date. */
export interface DateMatch {
  /** The `n`th token whose class is one of `letters`, in lower case; undefined where there is none. */
  readonly word: (letters: string, n?: number) => string | undefined
  /** The day on which the article was published. */
  readonly anchor: Day | null
  readonly tense: () => Tense
  /** What the article's other dates in figures begin with; null where they don't tell. */
  readonly firstInFigures: 'day' | 'month' | null
}

/** A form that dates take, as a pattern over the letters of `classifyTokens`, and what it means. */
export interface DateShape {
  /** Sticky. Of bounded length. */
  readonly shape: RegExp
  /** ISO 8601, null where it isn't settled. */
  readonly read: (match: DateMatch) => string | null
}

/**
 * Dates that name a year, a month or a day of a month, longest forms first. Those without a year are settled by the
 * article's date.
 */
export const absoluteShapes: readonly DateShape[] = [
  { shape: /I/y, read: (match) => isoOf(readDay(match.word('I') ?? null)) },
  { shape: /Z/y, read: (match) => readNumeric(match) },
  { shape: /(?:W,?)?M[DO](?:,?Y)?jM[DO](?:,?Y)?/y, read: readMonthSpan },
  { shape: /(?:W,?)?[DO]o?M(?:,?Y)?j[DO]o?M(?:,?Y)?/y, read: readMonthSpan },
  { shape: /(?:W,?)?M(?:[DO]j[DO]|r)(?:,?Y)?/y, read: readDaySpan },
  { shape: /(?:[DO]j[DO]o?M|rM)(?:,?Y)?/y, read: readDaySpan },
  { shape: /f[DO]b[DO]o?M(?:,?Y)?|[DO]b[DO]o?M(?:,?Y)?|(?:fM[DO]b[DO](?:,?Y)?|M[DO]b[DO],?Y)/y, read: readDaySpan },
  { shape: /f(?:M[DO](?:,?Y)?bM[DO]|[DO]o?M(?:,?Y)?b[DO]o?M)(?:,?Y)?/y, read: readMonthSpan },
  { shape: /T?(?:W,?h?)?(?:M[DO]|[DO]o?M|(?:kj)?qoM)(?:,?Y(?:,?aW)?)?/y, read: (match) => isoOf(readDate(match, 0)) },
  {
    shape: /W\((?:M[DO]|[DO]o?M)(?:,?Y)?\)|(?:M[DO]|[DO]o?M)(?:,?Y)?\(W\)/y,
    read: (match) => isoOf(readDate(match, 0)),
  },
  { shape: /MjM,?Y|fMbM,?Y/y, read: (match) => span(readMonth(match, 0, 0), readMonth(match, 1, 0)) },
  { shape: /(?:Poh?|P|T)?M[,o]?Y/y, read: (match) => readMonth(match, 0, 0) },
  { shape: /quoY|qu[,]?Y/y, read: readQuarter },
  { shape: /(?:Po)?s[,o]?Y/y, read: () => null },
  { shape: /Yj(?:Y|[Dm](?![a-zA-Z]))|fYbY/y, read: readYears },
  { shape: /R/y, read: (match) => readYearRange((match.word('R') ?? '').split(/[-–/]/)) },
  { shape: /P?E/y, read: (match) => readDecade(match.word('E') ?? '') },
  { shape: /P?(?:kj)?[Oq]j?c/y, read: (match) => readCentury(readOrdinal(match.word('Oq'), match.word('k'))) },
  { shape: /(?:Poh?|P)?Y/y, read: (match) => match.word('Y') ?? null },
]

/** The month that a token names, 1 to 12. */
export const monthOfWord = (word = ''): number => monthNumbers.get(word.slice(0, 3)) ?? 0

const isoOf = (day: Day | null): string | null => (day === null ? null : isoDay(day))

const span = (start: string | null, end: string | null): string | null =>
  start === null || end === null || start > end ? null : `${start}/${end}`

/** 13/5/2024 and 5/13/2024 can be read in one way only; 5/6/2024 means two days. */
function readNumeric({ word, firstInFigures }: DateMatch): string | null {
  const figures = word('Z') ?? ''
  const order = orderOf(figures) ?? firstInFigures
  const [a = 0, b = 0, year = 0] = figures.split(/[/.-]/).map(Number)
  if (order === null && a !== b) return null
  return isoOf(order === 'month' ? dayOf(year, a, b) : dayOf(year, b, a))
}

/** What a date in figures begins with, if that can be seen from it. */
export function orderOf(figures: string): 'day' | 'month' | null {
  const [a = 0, b = 0] = figures.split(/[/.-]/).map(Number)
  return a > 12 && b <= 12 ? 'day' : b > 12 && a <= 12 ? 'month' : null
}

/** The `n`th day of a month, with its own year, the next one's, or the nearest to the article's date. */
function readDate(match: DateMatch, n: number): Day | null {
  const month = monthOfWord(match.word('M', n) ?? match.word('M'))
  const date = readOrdinal(match.word('DOq', n), match.word('k'))
  return inYear(match, match.word('Y', n) ?? match.word('Y'), month, date)
}

/** A weekday beside the date tells the year, if it fits one. */
function inYear(match: DateMatch, year: string | undefined, month: number, date: number): Day | null {
  if (year !== undefined) return dayOf(Number(year), month, date)
  const { anchor } = match
  if (anchor === null) return null
  const weekday = weekdayNumbers.get(match.word('W')?.slice(0, 3) ?? '')
  const at = (candidate: number): Day | null => dayOf(candidate, month, date)
  const onWeekday = (candidate: number): Day | null => {
    const day = at(candidate)
    return day !== null && weekdayOf(day) === weekday ? day : null
  }
  const nearest =
    (weekday === undefined ? null : nearestYear(yearOf(anchor), onWeekday, anchor, 'unknown')) ??
    nearestYear(yearOf(anchor), at, anchor, match.tense())
  return nearest === null ? null : at(nearest)
}

/** `May 3-5`: two days of one month. */
function readDaySpan(match: DateMatch): string | null {
  const [first = '', last = ''] = match.word('r')?.split(/[-–]/) ?? [match.word('DO'), match.word('DO', 1)]
  const month = monthOfWord(match.word('M'))
  const days = [first, last].map((date) => inYear(match, match.word('Y'), month, parseInt(date, 10)))
  return span(isoOf(days[0] ?? null), isoOf(days[1] ?? null))
}

/** `Dec. 28 to Jan. 4`: a year turns between them where it must. */
function readMonthSpan(match: DateMatch): string | null {
  const start = readDate(match, 0)
  const end = readDate(match, 1)
  if (start === null || end === null || start <= end) return span(isoOf(start), isoOf(end))
  const yearLater = dayOf(yearOf(end) + 1, monthOf(end), Number(isoDay(end).slice(8)))
  return match.word('Y') === undefined ? span(isoOf(start), isoOf(yearLater)) : null
}

function readMonth(match: DateMatch, n: number, year: number): string {
  return isoMonth(Number(match.word('Y', year)), monthOfWord(match.word('M', n)))
}

function readQuarter(match: DateMatch): string | null {
  const quarter = ['first', 'second', 'third', 'fourth'].indexOf(match.word('q') ?? '')
  const year = Number(match.word('Y'))
  return match.word('u') === 'quarter' ? span(isoMonth(year, quarter * 3 + 1), isoMonth(year, quarter * 3 + 3)) : null
}

function readYears(match: DateMatch): string | null {
  return readYearRange([match.word('Y') ?? '', match.word('Y', 1) ?? match.word('Dm') ?? ''])
}

/** `2024-28`: the second year may leave its century out. */
function readYearRange([first = '', last = '']: readonly string[]): string | null {
  if (last.length !== 2 && last.length !== 4) return null
  return span(first, first.slice(0, 4 - last.length) + last)
}

/** `the 1990s`; `the ’90s` are those of the last century. */
function readDecade(word: string): string {
  const digits = /\d+/.exec(word)?.[0] ?? ''
  const first = digits.length === 4 ? Number(digits) : 1900 + Number(digits)
  return `${isoYear(first)}/${isoYear(first + 9)}`
}

function readCentury(century: number): string | null {
  return century > 0 ? `${isoYear(century * 100 - 99)}/${isoYear(century * 100)}` : null
}
