import type { Report } from '../../types/report.ts'
import { drawCharts } from './charts.ts'
import { hashSource, script, style } from './assets.ts'
import { asIs, html } from './html.ts'
import type { Content, Markup } from './html.ts'
import { makingOf } from './making.ts'
import type { Making } from './making.ts'
import { namesSection } from './names.ts'
import { networkSection } from './network.ts'
import { overviewSection } from './overview.ts'
import { knowsMost, pageOf } from './pageOf.ts'
import type { Page } from './pageOf.ts'
import { quotesSection } from './quotes.ts'
import { readingSection } from './reading.ts'
import { similaritySection } from './similarity.ts'
import { sourcesSection } from './sources.ts'
import { storiesSection } from './stories/storiesSection.ts'
import { timelineSection } from './timeline.ts'
import { count, dateInWords } from './words.ts'

export interface ReportPageOptions extends Making {
  readonly title?: string | null | undefined
}

/**
 * A report as one page that needs nothing else: it asks for nothing from anywhere, and no text in it can become markup
 * or script. The same report, the same bytes.
 */
export async function renderReportPage(report: Report, { title, ...making }: ReportPageOptions = {}): Promise<string> {
  const page = pageOf(report)
  const { timeline, network, similarity } = await drawCharts(page)
  const heading = title ?? `What ${count(report.articles.length, 'article says', 'articles say')}`
  const isSeveral = report.articles.length > 1
  const all: readonly (readonly [string, string, Content] | null)[] = [
    ['overview', 'Overview', overviewSection(page)],
    isSeveral ? ['stories', 'Stories compared', storiesSection(page)] : null,
    ['names', 'People and organizations', namesSection(page)],
    ['sources', 'Who is quoted', sourcesSection(page)],
    // The script stands where all is that it searches: a reader need not wait for the texts of the articles.
    ['quotes', 'Quotes', [quotesSection(page), asIs(`<script>${script}</script>`)]],
    ['timeline', 'Timeline', timelineSection(page, timeline)],
    ['network', 'Who occurs with whom', networkSection(page, network)],
    isSeveral ? ['similarity', 'Similar articles', similaritySection(page, similarity)] : null,
    ['articles', 'The articles', readingSection(page)],
  ]
  const sections = all.filter((section) => section !== null)
  const body = html`<a class="skip" href="#overview">To the content</a>
    <header>
      <h1>${heading}</h1>
      <p>${factsOf(page)}</p>
    </header>
    <nav aria-label="Sections">
      <ul>
        ${sections.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}
      </ul>
    </nav>
    <main>
      ${sections.map(
        ([id, name, content]) =>
          html`<section id="${id}" aria-labelledby="${id}-heading">
            <h2 id="${id}-heading">${name}</h2>
            ${content}
          </section> `,
      )}
    </main>
    <footer>${makingOf(report, making)}</footer>`
  return documentOf(heading, body)
}

function factsOf({ report: { articles }, isDated }: Page): string {
  const days = articles.flatMap(({ published }) => published ?? []).sort()
  const publications = [...new Set(articles.flatMap(({ publication }) => publication ?? []))]
  const [first, last] = [days[0], days.at(-1)]
  return [
    count(articles.length, 'article'),
    !knowsMost(articles, ({ publication }) => publication)
      ? null
      : publications.length > 4
        ? count(publications.length, 'publication')
        : publications.join(', '),
    !isDated || first === undefined || last === undefined
      ? null
      : dateInWords(first === last ? first : `${first}/${last}`),
  ]
    .filter((fact) => fact !== null)
    .join(' · ')
}

function documentOf(title: string, body: Markup): string {
  const policy = `default-src 'none'; style-src ${hashSource(style)}; script-src ${hashSource(script)}; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${asIs(`<style>${style}</style>`)}
      </head>
      <body>
        ${body}
      </body>
    </html> `.markup
}
