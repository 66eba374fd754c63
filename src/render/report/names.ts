import type { NameType } from '../../types/layers.ts'
import type { ReportName } from '../../types/report.ts'
import { html } from './html.ts'
import type { Content, Markup } from './html.ts'
import { articleLink } from './lists.ts'
import { drawOccurrences } from './charts.ts'
import type { Page } from './pageOf.ts'
import { count, figure } from './words.ts'

/** So many rows have a picture; so many articles are listed in a row. */
const mostRows = 25
const mostArticles = 40
const shortTitle = 32

type Entry = readonly [number, ReportName]

/** Who and what is named, with a picture of where; every name is linked from here to the articles that have it. */
export function namesSection(page: Page): Markup {
  const listed = [...page.report.names.entries()].filter(([name]) => page.isListed(name))
  const once = page.report.names.length - listed.length
  const of = (...types: readonly NameType[]): Entry[] => listed.filter(([, { type }]) => types.includes(type))
  return html`<p class="lead">
      The bars tell where: all articles stand side by side, ${page.isDated ? 'the earliest first' : 'story by story'}.
      ${once === 0 ? null : `${count(once, 'more name')} that only few places have ${once === 1 ? 'has' : 'have'} no row here.`}
    </p>
    <h3>People</h3>
    ${table(page, of('person'), 'People')}
    <h3>Organizations</h3>
    ${table(page, of('organization'), 'Organizations')} ${compact(page, of('place'), 'Places')}
    ${compact(page, of('group', 'event', 'product', 'other'), 'Other names: nationalities, events, products')}`
}

function table(page: Page, entries: readonly Entry[], caption: string): Content {
  if (entries.length === 0) return html`<p class="none">None.</p>`
  const first = entries.filter(([, { mentions }]) => mentions > 1).slice(0, mostRows)
  if (first.length === 0) return compact(page, entries, figure(entries.length))
  const others = entries.slice(first.length)
  return html`<table class="names">
      <caption class="vh">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Where</th>
          <th scope="col" class="n">Mentions</th>
          <th scope="col" class="n">Quotes</th>
        </tr>
      </thead>
      <tbody>
        ${first.map((entry) => row(page, entry))}
      </tbody>
    </table>
    ${compact(page, others, `${figure(others.length)} more`)}`
}

function row(page: Page, [name, { name: shown, role, aliases, mentions, articles, source }]: Entry): Markup {
  const others = aliases.filter((alias) => !shown.includes(alias)).slice(0, 6)
  return html`<tr id="${page.anchors.names[name]!}">
    <th scope="row">
      ${shown}${role === null ? null : html` <small>${role}</small>`}
      ${others.length === 0 ? null : html`<small class="also">also ${others.join(', ')}</small>`}
      <details>
        <summary>in ${count(articles.length, 'article')}</summary>
        <ul>
          ${articlesOf(page, articles)}
        </ul>
      </details>
    </th>

    <td>${drawOccurrences(page, name)}</td>
    <td class="n">${figure(mentions)}</td>
    <td class="n">
      ${source === null ? null : html`<a href="#${page.anchors.sources[source]!}">${figure(page.report.sources[source]!.quotes.length)}</a>`}
    </td>
  </tr> `
}

function articlesOf(page: Page, articles: ReportName['articles']): Content {
  const most = [...articles].sort((a, b) => b.mentions - a.mentions)
  const left = most.length - mostArticles
  return [
    most
      .slice(0, mostArticles)
      .map(({ article, mentions }) => html`<li>${articleLink(page, article)} ${mentions}×</li>`),
    left > 0 ? html`<li class="none">and ${figure(left)} more</li>` : null,
  ]
}

/** A line a name. */
function compact(page: Page, entries: readonly Entry[], title: string): Content {
  if (entries.length === 0) return null
  const line = ([name, { name: shown, role, articles, mentions }]: Entry): Markup => {
    const [first, others] = [articles.slice(0, 2), articles.length - 2]
    return html`<li id="${page.anchors.names[name]!}">
      ${shown}${role === null ? null : html` <small>${role}</small>`} ${mentions}×
      ${first.map(({ article }) => [articleLink(page, article, shortTitle), ' '])}${others > 0 ? `+ ${figure(others)}` : null}
    </li> `
  }
  return html`<details class="more">
    <summary>${title}</summary>
    <ul class="compact">
      ${entries.map(line)}
    </ul>
  </details>`
}
