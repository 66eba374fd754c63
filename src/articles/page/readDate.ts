import { monthNumbers } from '../../lexicons/dateWords.ts'

const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const dayNumber = '(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?'

/** A date as found in a text: `iso` is null where it names no year, or may be two dates (03/04/2025). */
interface ReadDate {
  readonly iso: string | null
  /** Where the text goes on behind it. */
  readonly end: number
}

type Shape = readonly [pattern: RegExp, toIso: (groups: readonly string[]) => string | null]

const shapes: readonly Shape[] = [
  [/(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y, ([year, , month, day]) => isoDate(year, Number(month), day)],
  [/(\d{4})(\d{2})(\d{2})(?!\d)/y, ([year, month, day]) => isoDate(year, Number(month), day)],
  [
    new RegExp(`${monthName}\\s+${dayNumber}(?!\\d)(?:,?\\s+(\\d{4})(?!\\d))?`, 'iy'),
    ([month, day, year]) => isoDate(year, monthOf(month), day),
  ],
  [
    new RegExp(`${dayNumber}[-\\s]\\s*(?:of\\s+)?${monthName}(?:,?[-\\s]\\s*(\\d{4})(?!\\d))?`, 'iy'),
    ([day, month, year]) => isoDate(year, monthOf(month), day),
  ],
  [
    /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/y,
    ([first, , second, year]) => dayAndMonth(Number(first), Number(second), year),
  ],
]

/** The date that starts at `at`, in one of the shapes that newspapers and their pages write. */
export function readDate(text: string, at: number): ReadDate | undefined {
  for (const [pattern, toIso] of shapes) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match !== null) return { iso: toIso(match.slice(1)), end: pattern.lastIndex }
  }
  return undefined
}

function monthOf(name = ''): number {
  return monthNumbers.get(name.slice(0, 3).toLowerCase()) ?? 0
}

/** Day and month come in either order; only where one of them is more than twelve do we know in which. */
function dayAndMonth(first: number, second: number, year: string | undefined): string | null {
  if (first > 12) return isoDate(year, second, first)
  return second > 12 || first === second ? isoDate(year, first, second) : null
}

function isoDate(year: string | undefined, month: number, day: string | number | undefined): string | null {
  if (year === undefined) return null
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)))
  return date.getUTCMonth() === month - 1 && Number(year) >= 1000 ? date.toISOString().slice(0, 10) : null
}

/** Where a sticky pattern's match at `at` ends, if it matches there. */
export function matchEnd(sticky: RegExp, text: string, at: number): number | undefined {
  sticky.lastIndex = at
  return sticky.test(text) ? sticky.lastIndex : undefined
}
