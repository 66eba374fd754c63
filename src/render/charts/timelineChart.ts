import { countPeriods } from './countPeriods.ts'
import type { CountedPeriods, DatedEvent, PeriodCount } from './countPeriods.ts'
import type { ChartOptions } from './chartOptions.ts'
import { drawChart } from './drawChart.ts'
import { fitText } from './measureText.ts'
import { fill } from './palette.ts'

export interface TimelineChartOptions extends ChartOptions {
  readonly width?: number
  /** For how many of the highest columns it is written below what happened; needs a `label` of events. */
  readonly labels?: number
}

const columnsHeight = 130
const ground = columnsHeight + 24
const lineHeight = 20
const margin = 24
const widestColumn = 40
/** About as wide as `30 Sep 2024`. */
const dateWidth = 78

interface Column extends PeriodCount {
  readonly x: number
  readonly top: number
}

/**
 * How much happened when: a column a day, or a month or year where there are too many days; below, what happened in the
 * highest. Events without a date so exact, and long before or after the others, are counted in words.
 */
export async function timelineChart(
  events: readonly DatedEvent[],
  options: TimelineChartOptions = {},
): Promise<string> {
  const { width = 960, labels = 8 } = options
  const counted = countPeriods(events)
  const { periods } = counted
  const step = Math.min(dateWidth + 20, (width - 2 * margin) / Math.max(1, periods.length))
  const left = (width - step * periods.length) / 2
  const most = periods.reduce((most, { count }) => Math.max(most, count), 1)
  const columns = periods.map((period, i): Column => {
    return { ...period, x: left + (i + 0.5) * step, top: ground - columnsHeight * (period.count / most) }
  })
  const some = columns.filter(({ count }) => count > 0)
  const ticks = columns.filter((_, i) => i % Math.ceil(dateWidth / step) === 0)
  const half = Math.min(widestColumn, step * 0.8) / 2
  const [told, rest] = [toldOf(periods, labels), restOf(counted)]
  const lineOf = (i: number): number => ground + 52 + i * lineHeight
  const frame = {
    title: 'What happened when',
    description: describe(counted, rest),
    ...options,
    width,
    height: lineOf(told.length + Number(rest !== '')) - 10,
  }
  return drawChart(frame, (plot) => [
    plot.rect(some, {
      className: 'chart-bar',
      x1: ({ x }: Column) => x - half,
      x2: ({ x }: Column) => x + half,
      ...{ y1: 'top', y2: () => ground, fill },
      title: ({ period, count }: Column) => `${dateText(period)}: ${count}`,
    }),
    plot.text(step < 15 ? some.filter(({ count }) => count === most) : some, {
      ...{ x: 'x', y: ({ top }: Column) => top - 8, text: ({ count }: Column) => String(count), fontSize: 11 },
    }),
    plot.link([ground], { x1: margin, x2: width - margin, y1: ground, y2: ground, stroke: 'currentColor' }),
    plot.link(ticks, { x1: 'x', x2: 'x', y1: () => ground, y2: () => ground + 5, stroke: 'currentColor' }),
    plot.text(ticks, { x: 'x', y: () => ground + 17, text: ({ period }: Column) => dateText(period) }),
    plot.text(told, { ...inList(margin, 'start', lineOf), text: ({ period }: PeriodCount) => dateText(period) }),
    plot.text(told, { ...inList(margin + 104, 'end', lineOf), text: ({ count }: PeriodCount) => String(count) }),
    plot.text(told, {
      ...inList(margin + 116, 'start', lineOf),
      text: ({ event }: PeriodCount) => fitText(event?.label ?? '', width - 2 * margin - 116),
      title: ({ event }: PeriodCount) => event?.label,
      href: ({ event }: PeriodCount) => event?.href,
    }),
    plot.text([rest], { ...inList(margin, 'start', () => lineOf(told.length)), text: String, fillOpacity: 0.75 }),
  ])
}

const inList = (x: number, textAnchor: 'start' | 'end', lineOf: (i: number) => number) => {
  return { x: () => x, y: (_: unknown, i: number) => lineOf(i), textAnchor, fontSize: 12 }
}

/** The highest columns of which it is known what happened, the earliest first. */
function toldOf(periods: readonly PeriodCount[], labels: number): readonly PeriodCount[] {
  return periods
    .filter(({ event }) => (event?.label ?? '') !== '')
    .sort((a, b) => b.count - a.count)
    .slice(0, labels)
    .sort((a, b) => (a.period < b.period ? -1 : 1))
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `8 Mar 2024`, `Mar 2024` or `2024`. */
function dateText(period: string): string {
  const [year, month, day] = period.split('-')
  return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' ')
}

/** What no column shows. */
function restOf({ unit, periods, before, after, undated }: CountedPeriods): string {
  const [first, last] = [periods[0]?.period ?? '', periods.at(-1)?.period ?? '']
  const parts = [
    [before, `before ${dateText(first)}`],
    [after, `after ${dateText(last)}`],
    [undated, `without a ${unit}`],
  ] as const
  const some = parts.filter(([count]) => count > 0).map(([count, where]) => `${count} ${where}`)
  return some.length === 0 ? '' : `Not shown: ${some.join(', ')}.`
}

function describe({ unit, periods }: CountedPeriods, rest: string): string {
  const [most] = [...periods].sort((a, b) => b.count - a.count)
  if (most === undefined) return ['Nothing has a date.', rest].join(' ').trim()
  const total = periods.reduce((sum, { count }) => sum + count, 0)
  const [first, last] = [dateText(periods[0]!.period), dateText(periods.at(-1)!.period)]
  const span = first === last ? first : `${first} to ${last}`
  return `${total} in all, ${span}, most in the ${unit} ${dateText(most.period)}: ${most.count}. ${rest}`.trim()
}
