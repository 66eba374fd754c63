import { monthNumbers, weekdayNumbers } from '../../../../lexicons/dateWords.ts'
import type { DateFact } from './fact.ts'
import type { SentenceView } from './sentenceView.ts'

const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day|\.)$/
const month =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/
const dayNumber = /^\d{1,2}(?:st|nd|rd|th)?$/
const clockTime = /^(\d{1,2})(?:[:.](\d\d))?$/
const year = /^(?:19|20)\d\d$/

type Read = Pick<DateFact, 'grain' | 'value' | 'last'>

/** The weekday, day, month, year or time of day that starts at token `i`. */
export function readDate(view: SentenceView, i: number): DateFact | null {
  const read =
    readWeekday(view, i) ??
    readDay(view, i) ??
    readYear(view, i) ??
    readHours(view, i) ??
    readClock(view, i) ??
    readPart(view, i)
  if (read === null) return null
  const { last } = read
  return { kind: 'date', first: i, text: view.text.slice(view.spans[i]!.start, view.spans[last - 1]!.end), ...read }
}

function readWeekday({ lower, words }: SentenceView, i: number): Read | null {
  if (!weekday.test(lower[i]!) || !/^\p{Lu}/u.test(words[i]!)) return null
  return { grain: 'weekday', value: String(weekdayNumbers.get(lower[i]!.slice(0, 3))), last: i + 1 }
}

/** “March 3”, “3 March” and “March”. */
function readDay({ lower, words }: SentenceView, i: number): Read | null {
  const swapped = dayNumber.test(lower[i]!) && month.test(lower[i + 1] ?? '')
  const named = swapped ? i + 1 : i
  if (!month.test(lower[named]!) || !/^\p{Lu}/u.test(words[named]!)) return null
  const number = monthNumbers.get(lower[named]!.slice(0, 3)) ?? 0
  const day = swapped ? lower[i]! : (lower[i + 1] ?? '')
  if (dayNumber.test(day)) return { grain: 'day', value: `${number}-${Number.parseInt(day, 10)}`, last: i + 2 }
  return { grain: 'month', value: String(number), last: named + 1 }
}

function readYear({ lower }: SentenceView, i: number): Read | null {
  const isIntroduced = /^(?:in|since|of|until|by|during|from|late|early|mid|,)$/.test(lower[i - 1] ?? '')
  return isIntroduced && year.test(lower[i]!) ? { grain: 'year', value: lower[i]!, last: i + 1 } : null
}

/** “6:15 to 7 p.m.” and “between 6:15 p.m. and 7 p.m.”: both ends. */
function readHours(view: SentenceView, i: number): Read | null {
  const { lower } = view
  const half = /^[ap]\.?m\.?$/.test(lower[i + 1] ?? '') ? 1 : 0
  const joint = lower[i + 1 + half] ?? ''
  if (!/^(?:to|until|till|[-–])$/.test(joint) && !(joint === 'and' && lower[i - 1] === 'between')) return null
  const end = readClock(view, i + 2 + half)
  const start = half === 1 ? readClock(view, i)?.value : end && hourOf(lower[i]!, end.value.charAt(0))
  return end && start ? { grain: 'hours', value: `${start} ${end.value}`, last: end.last } : null
}

function hourOf(word: string, half: string): string | null {
  const [, hour, minute = '00'] = clockTime.exec(word) ?? []
  return hour === undefined ? null : `${half}${Number(hour)}:${minute}`
}

function readClock({ lower }: SentenceView, i: number): Read | null {
  const half = /^([ap])\.?m\.?$/.exec(lower[i + 1] ?? '')?.[1]
  const value = half === undefined ? null : hourOf(lower[i]!, half)
  return value === null ? null : { grain: 'clock', value, last: i + 2 }
}

/** “Saturday morning”: only behind a day, as “this morning” may be any. */
function readPart({ lower }: SentenceView, i: number): Read | null {
  const part = lower[i]!
  if (!/^(?:morning|afternoon|evening)$/.test(part) || !weekday.test(lower[i - 1] ?? '')) return null
  return { grain: 'part', value: part, last: i + 1 }
}
