import type { ReportEvent } from '../../types/report.ts'
import { groupBy } from '../../algorithms/multimap.ts'
import { dateAnchor } from './anchors.ts'
import { html } from './html.ts'
import type { Markup } from './html.ts'
import { articleLink, firstAndMore, scrolling } from './lists.ts'
import type { Page } from './pageOf.ts'
import { count, dateInWords } from './words.ts'

/** So many events are listed: those that most articles tell. */
const mostEvents = 200
const mostDates = 25
const mostArticles = 3

/** What happened when, as the articles date it. */
export function timelineSection(page: Page, chart: Markup | null): Markup {
  const { events, undatedEvents } = page.report
  const shown = new Set([...events].sort((a, b) => b.articles.length - a.articles.length).slice(0, mostEvents))
  const dates = [
    ...groupBy(
      events.filter((event) => shown.has(event)),
      ({ date }) => date,
    ),
  ]
  const left = events.length - shown.size
  return html`<p class="lead">
      Sentences with a date that can be told.
      ${left > 0 ? `Of ${count(events.length, 'event')} those that most articles tell; the others are left out.` : null}
      ${undatedEvents > 0 ? `${count(undatedEvents, 'sentence')} with a date that nothing settles ${undatedEvents === 1 ? 'is' : 'are'} not here.` : null}
    </p>
    ${chart === null ? null : scrolling('How much happened when', chart)}
    ${
      events.length === 0
        ? html`<p class="none">No date can be told.</p>`
        : firstAndMore(
            dates,
            mostDates,
            (some) => html`<dl class="timeline">${some.map(([date, told]) => dateEntry(page, date, told))}</dl>`,
            (number) => count(number, 'more date'),
          )
    }`
}

const dateEntry = (page: Page, date: string, events: readonly ReportEvent[]): Markup =>
  html`<dt id="${dateAnchor(date)}">${dateInWords(date)}</dt>
    ${events.map((event) => eventEntry(page, event))} `

function eventEntry(page: Page, { text, basis, expression, articles }: ReportEvent): Markup {
  const links = articles.slice(0, mostArticles).map((article) => [articleLink(page, article), ' '])
  const more = articles.length - mostArticles
  const how = basis === 'stated' ? null : html`<small>from “${expression}”</small> `
  return html`<dd>${text} ${links}${more > 0 ? `+ ${more} ` : null}${how}</dd>`
}
