import { readableText } from '../../language/readableText.ts'
import type { ReportArticle, ReportQuote } from '../../types/report.ts'
import type { Span } from '../../types/span.ts'
import { quoteAnchor, titleOf } from './anchors.ts'
import type { Page } from './pageOf.ts'
import { html } from './html.ts'
import type { Content, Markup } from './html.ts'
import { cutAtMarks, marksOf, runsOf } from './markText.ts'
import type { Stretch } from './markText.ts'
import { count, dateInWords, percent } from './words.ts'

/** Fewer articles lie open. */
const fewArticles = 6

/** The articles, with names, quotes and speakers marked, each linked to its entry. */
export const readingSection = (page: Page): Markup => {
  const { articles } = page.report
  const open = articles.length <= fewArticles ? html` open` : null
  return html`<p class="lead">
      Names, quotes and who says them, marked as digest found them. A name links to its entry, the name beside a quote
      to all that its speaker says.
    </p>
    <p class="key" aria-hidden="true">
      <a class="person">person</a> <a class="organization">organisation</a> <a class="place">place</a>
      <q>what is said</q> <b>who says</b> <i>so</i>
    </p>
    ${articles.map((article, place) => articleEntry(page, article, place, open))}`
}

function articleEntry(page: Page, article: ReportArticle, place: number, open: Content): Markup {
  const anchor = page.anchors.articles[place]!
  const marks = marksOf(article)
  return html`<details class="article" id="${anchor}" ${storyOf(page, article)}${open}>
    <summary>
      <h3>${titleOf(article)}</h3>
      <small>${factsOf(article)}</small>
    </summary>
    ${whereFrom(page, article)}
    ${article.paragraphs.map((paragraph) => paragraphOf(page, article, anchor, cutAtMarks(paragraph, marks), paragraph))}
  </details> `
}

const storyOf = ({ anchors }: Page, { story }: ReportArticle): Content =>
  story === null ? null : html` data-story="${anchors.stories[story]!}"`

const factsOf = ({ publication, published, quotes }: ReportArticle): string =>
  [publication, published && dateInWords(published), quotes.length === 0 ? null : count(quotes.length, 'quote')]
    .filter((fact) => fact !== null && fact !== '')
    .join(' · ')

/** Only a web address is a link. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url)

function whereFrom({ anchors, report }: Page, { byline, url, story }: ReportArticle): Content {
  const parts: Content[] = []
  if (byline !== null) parts.push(html`<span>${byline}</span>`)
  if (url !== null)
    parts.push(isWebAddress(url) ? html`<a href="${url}" rel="noreferrer">${url}</a>` : html`<span>${url}</span>`)
  if (story !== null)
    parts.push(
      html`<a href="#${anchors.stories[story]!}"
        >Compared with ${report.stories[story]!.articles.length - 1} others</a
      >`,
    )
  return parts.length === 0 ? null : html`<p class="from">${parts.map((part) => [part, ' '])}</p>`
}

/** A paragraph, and beside it who speaks in it. */
function paragraphOf(
  page: Page,
  article: ReportArticle,
  anchor: string,
  stretches: readonly Stretch[],
  { start, end }: Span,
): Markup {
  const begun = article.quotes.filter((quote) => quote.start >= start && quote.start < end)
  const text = runsOf(stretches, ({ quote }) => quote).map(([quote, run]) => {
    const words = run.map((stretch) => stretchOf(page, article.text, stretch))
    if (quote === null) return words
    return quote.start === run[0]!.start
      ? html`<q id="${quoteAnchor(anchor, quote)}">${words}</q>`
      : html`<q>${words}</q>`
  })
  const speakers = begun.map((quote) => speakerBeside(page, quote))
  return html`<p>${speakers.length === 0 ? null : html`<span class="who">${speakers}</span>`}${text}</p> `
}

function speakerBeside({ anchors, report }: Page, { source, confidence }: ReportQuote): Markup {
  const { source: name } = report.sources[source]!
  return html`<a href="#${anchors.sources[source]!}">${name ?? 'unnamed'}</a> ${percent(confidence)} `
}

function stretchOf({ anchors, report, isListed }: Page, text: string, { start, end, name, role }: Stretch): Content {
  const words = readableText(text.slice(start, end))
  const marked = role === 'speaker' ? html`<b>${words}</b>` : role === 'cue' ? html`<i>${words}</i>` : words
  if (name === null) return marked
  const { type } = report.names[name]!
  return isListed(name)
    ? html`<a class="${type}" href="#${anchors.names[name]!}">${marked}</a>`
    : html`<u class="${type}">${marked}</u>`
}
