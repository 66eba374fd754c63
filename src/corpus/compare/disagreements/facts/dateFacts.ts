import { monthNumbers, weekdayNumbers } from '../../../../lexicons/dateWords.ts'
import type { Quantity } from '../../../../types/layers.ts'
import type { Span } from '../../../../types/span.ts'
import type { DateFact } from './fact.ts'
import { tokensOf } from './sentenceView.ts'
import type { SentenceView } from './sentenceView.ts'

/** A time of day, or from one to another. */
export function timeOf(view: SentenceView, { kind, value, low, high, text, ...span }: Quantity): DateFact | null {
  if (kind !== 'time') return null
  const isRange = value === null
  const grain = isRange ? 'hours' : 'clock'
  return { kind: 'date', grain, value: isRange ? `${low} ${high}` : String(value), text, ...tokensOf(view, span) }
}

const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day|\.)$/
const month =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/
const dayNumber = /^\d{1,2}(?:st|nd|rd|th)?$/
const year = /^(?:19|20)\d\d$/

type Part = Pick<DateFact, 'grain' | 'value' | 'first' | 'last'>

/**
 * What a date names: its weekday, day, month, year, part of a day. By its own words: what “Monday” is depends on when
 * an article came out.
 */
export function datePartsOf(view: SentenceView, date: Span): DateFact[] {
  const { first, last } = tokensOf(view, date)
  // “Announced today (3 March)” is what an article of 4 March may say, too.
  if (view.lower[first - 1] === '(' && view.lower[first - 2] === 'today') return []
  const parts: DateFact[] = []
  // The part of a day is no part of the date: `Saturday` morning.
  for (let i = first; i <= Math.min(last, view.length - 1); i++) {
    const part = i < last ? (monthAt(view, i, first, last) ?? partAt(view, i)) : partOfDayAt(view, i)
    if (part === null) continue
    const start = part.grain === 'part' ? part.first - 1 : part.first
    const text = view.text.slice(view.starts[start], view.ends[part.last - 1])
    parts.push({ kind: 'date', ...part, text })
  }
  return parts
}

/** `March 3`, `3 March` and `March`. */
function monthAt({ lower }: SentenceView, i: number, from: number, to: number): Part | null {
  if (!month.test(lower[i]!)) return null
  const number = monthNumbers.get(lower[i]!.slice(0, 3)) ?? 0
  const day = [i - 1, i + 1].find((at) => at >= from && at < to && dayNumber.test(lower[at]!))
  if (day === undefined) return { grain: 'month', value: String(number), first: i, last: i + 1 }
  const value = `${number}-${Number.parseInt(lower[day]!, 10)}`
  return { grain: 'day', value, first: Math.min(i, day), last: Math.max(i, day) + 1 }
}

/** A weekday, a year or a part of a day. */
function partAt({ lower }: SentenceView, i: number): Part | null {
  const [word, place] = [lower[i]!, { first: i, last: i + 1 }]
  if (weekday.test(word)) return { grain: 'weekday', value: String(weekdayNumbers.get(word.slice(0, 3))), ...place }
  if (year.test(word)) return { grain: 'year', value: word, ...place }
  return partOfDayAt({ lower }, i)
}

/** “Saturday morning”: only behind a day, as “this morning” may be any. */
function partOfDayAt({ lower }: Pick<SentenceView, 'lower'>, i: number): Part | null {
  const word = lower[i]!
  const day = lower[i - 1] ?? ''
  if (!/^(?:morning|afternoon|evening)$/.test(word) || !weekday.test(day)) return null
  return { grain: 'part', value: `${weekdayNumbers.get(day.slice(0, 3))} ${word}`, first: i, last: i + 1 }
}
