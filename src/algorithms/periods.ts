// Days, weeks, months and years of ISO 8601: texts that sort as they follow each other.

type Period = 'day' | 'week' | 'month' | 'year'

const dayMs = 86_400_000

/** The period of a date: `2024-03-08`, `2024-W10`, `2024-03` or `2024`; null where the date doesn't tell it. */
export function periodOf(date: string, period: Period): string | null {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?(?!\d)/.test(date)) return null
  if (period === 'year') return date.slice(0, 4)
  if (period === 'month') return date.length < 7 ? null : date.slice(0, 7)
  if (date.length < 10) return null
  return period === 'day' ? date.slice(0, 10) : weekOf(Date.parse(date.slice(0, 10)))
}

/** Weeks begin on Monday; the first of a year is that of its first Thursday. */
function weekOf(time: number): string | null {
  if (Number.isNaN(time)) return null
  const thursday = new Date(time + (3 - ((new Date(time).getUTCDay() + 6) % 7)) * dayMs)
  const year = thursday.getUTCFullYear()
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / dayMs / 7)
  return `${year}-W${String(week).padStart(2, '0')}`
}

/** A history of thousands of days is no longer to be shown by days. */
const mostPeriods = 5000

/** All periods from one to another, both included, also those in which nothing was published. */
export function periodsBetween(first: string, last: string, period: Period): string[] {
  const found: string[] = []
  for (let time = startOf(first, period); found.length < mostPeriods; time += stepOf(time, period)) {
    const label = periodOf(new Date(time).toISOString(), period)!
    if (label > last) break
    found.push(label)
  }
  return found
}

function startOf(label: string, period: Period): number {
  if (period !== 'week') return Date.parse(label)
  const fourth = Date.UTC(Number(label.slice(0, 4)), 0, 4)
  return fourth + (Number(label.slice(6)) - 1) * 7 * dayMs
}

function stepOf(time: number, period: Period): number {
  const [year, month] = [new Date(time).getUTCFullYear(), new Date(time).getUTCMonth()]
  if (period === 'month') return Date.UTC(year, month + 1, 1) - time
  if (period === 'year') return Date.UTC(year + 1, 0, 1) - time
  return (period === 'week' ? 7 : 1) * dayMs
}

/** Does a date, or a range `from/to`, touch the time from one day to another? `2024-03` reaches to its last day. */
export function touches(date: string, since: string | undefined, until: string | undefined): boolean {
  const [first, last] = [date.split('/')[0]!, date.split('/').at(-1)!]
  return (since === undefined || lastDay(last) >= since) && (until === undefined || first <= lastDay(until))
}

const lastDay = (date: string): string => date.slice(0, 10) + '-12-31'.slice(date.slice(0, 10).length - 4)
