import type { ReportName } from '../../types/report.ts'
import { html } from './html.ts'
import type { Markup } from './html.ts'
import type { Page } from './pageOf.ts'
import { count } from './words.ts'

/** More bars could not be told apart: then several articles share one. */
const mostBars = 60
const height = 16

/** Where a name occurs: a bar for each article, in the order of their days, as high as it is named often. */
export function occurrenceStrip({ report }: Page, articles: ReportName['articles']): Markup {
  const order = orderByDay(report.articles)
  const size = Math.ceil(order.length / mostBars)
  const bars = new Array<number>(Math.ceil(order.length / size)).fill(0)
  const placeIn = new Map(order.map((article, place) => [article, place]))
  for (const { article, mentions } of articles) bars[Math.floor(placeIn.get(article)! / size)]! += mentions
  const most = Math.max(...bars, 1)
  const path = bars
    .map((mentions, i) =>
      mentions === 0 ? '' : `M${2 * i + 1} ${height}v${-Math.max(2, Math.round((height * mentions) / most))}`,
    )
    .join('')
  const label = `In ${count(articles.length, 'article')}, ${most} mentions at most`
  return html`<svg
    class="strip"
    viewBox="0 0 ${2 * bars.length} ${height}"
    preserveAspectRatio="none"
    role="img"
    aria-label="${label}"
  >
    <path d="${path}" />
  </svg>`
}

const orders = new WeakMap<object, readonly number[]>()

/** Places of articles, the earliest first; those whose day nobody knows last. Worked out once for a report. */
function orderByDay(articles: Page['report']['articles']): readonly number[] {
  const known = orders.get(articles)
  if (known !== undefined) return known
  const day = (place: number): string => articles[place]!.published ?? '~'
  const order = [...articles.keys()].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a - b))
  orders.set(articles, order)
  return order
}
