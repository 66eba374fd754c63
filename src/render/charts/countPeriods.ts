import { periodOf, periodsBetween } from '../../algorithms/periods.ts'

/** What happened, and when: ISO 8601, `2024`, `2024-03`, `2024-03-08` or a range of two of them; null: nobody knows. */
export interface DatedEvent {
  readonly date: string | null
  /** How much it weighs: how many articles tell it. */
  readonly count: number
  /** In a few words. */
  readonly label?: string | undefined
  readonly href?: string | undefined
}

export interface PeriodCount {
  readonly period: string
  readonly count: number
  /** The event of most weight. */
  readonly event: DatedEvent | undefined
}

const units = ['day', 'month', 'year'] as const
type Unit = (typeof units)[number]

export interface CountedPeriods {
  readonly unit: Unit
  /** One after the other, also those in which nothing happened. */
  readonly periods: readonly PeriodCount[]
  /** What happened before the first and after the last. */
  readonly before: number
  readonly after: number
  /** What has no date, or none so exact. */
  readonly undated: number
}

/** More columns would be thinner than a word is high. */
const mostPeriods = 62
/** A stretch of so many periods is to hold this much of what happened; the rest is long ago, or to come. */
const enough = 0.8

/** Counts by days, or where that is too fine, or dates are not so exact, by months or years. */
export function countPeriods(events: readonly DatedEvent[]): CountedPeriods {
  const dated = totalOf(events.filter(({ date }) => date !== null))
  for (const unit of units) {
    const placed = events.flatMap((event) => {
      const period = event.date === null ? null : periodOf(event.date.split('/')[0]!, unit)
      return period === null ? [] : [{ event, period }]
    })
    const exact = totalOf(placed.map(({ event }) => event))
    if (unit !== 'year' && exact * 2 < dated) continue
    const all = periodsOf(placed)
    const [first, last] = fullestStretch(all, unit)
    const shown = all.slice(first, last)
    if (unit !== 'year' && totalOf(shown) < enough * exact) continue
    return {
      unit,
      periods: withGaps(shown, unit),
      before: totalOf(all.slice(0, first)),
      after: totalOf(all.slice(last)),
      undated: totalOf(events) - exact,
    }
  }
  throw new Error('years always do')
}

const totalOf = (all: readonly { readonly count: number }[]): number => all.reduce((sum, { count }) => sum + count, 0)

/** Those in which something happened, the earliest first. */
function periodsOf(placed: readonly { readonly event: DatedEvent; readonly period: string }[]): PeriodCount[] {
  const counts = new Map<string, PeriodCount>()
  for (const { event, period } of placed) {
    const { count = 0, event: most = event } = counts.get(period) ?? {}
    counts.set(period, { period, count: count + event.count, event: event.count > most.count ? event : most })
  }
  return [...counts.values()].sort((a, b) => (a.period < b.period ? -1 : 1))
}

/** The stretch of at most `mostPeriods` in which most happened, as [first, end); of equal ones the latest. */
function fullestStretch(all: readonly PeriodCount[], unit: Unit): readonly [number, number] {
  let best: readonly [number, number] = [0, 0]
  let [first, held, most] = [0, 0, 0]
  for (const [last, { period, count }] of all.entries()) {
    held += count
    while (numberOf(period, unit) - numberOf(all[first]!.period, unit) >= mostPeriods) held -= all[first++]!.count
    if (held < most) continue
    most = held
    best = [first, last + 1]
  }
  return best
}

const dayMs = 86_400_000

function numberOf(period: string, unit: Unit): number {
  if (unit === 'day') return Date.parse(period) / dayMs
  return Number(period.slice(0, 4)) * 12 ** Number(unit === 'month') + Number(period.slice(5))
}

function withGaps(shown: readonly PeriodCount[], unit: Unit): readonly PeriodCount[] {
  if (shown.length === 0) return []
  const known = new Map(shown.map((one) => [one.period, one]))
  return periodsBetween(shown[0]!.period, shown.at(-1)!.period, unit).map((period) => {
    return known.get(period) ?? { period, count: 0, event: undefined }
  })
}
