import type { OpenQuote, ReportSource } from '../../types/report.ts'
import { openQuotesAnchor, quoteAnchor } from './anchors.ts'
import { html } from './html.ts'
import type { Content, Markup } from './html.ts'
import { firstAndMore } from './lists.ts'
import type { Page } from './pageOf.ts'
import { storyName } from './stories/storyName.ts'
import { shortestTitle } from './tellApart.ts'
import { count, percent, cutWords } from './words.ts'

/** So many sources, and so many quotes of each, are seen at once. */
const mostSources = 20
const mostQuotes = 12
const mostOptions = 50
/** On a page that is kept short; the article has all of it. */
const longestQuote = 80

/** All quotes by who says them. The form does nothing without the script, which shows it. */
export function quotesSection(page: Page): Markup {
  const { sources, quoted, unsureQuotes, stories } = page.report
  const open = openQuotesOf(page)
  if (sources.length + open.length === 0)
    return html`<p class="none">
      Nobody is
      quoted.${unsureQuotes === 0 ? null : ` ${count(unsureQuotes, 'quote is', 'quotes are')} less sure than is shown here, and left out.`}
    </p>`
  const groups = sources.map((source, place) => ({ source, place }))
  return html`${form(stories.length > 0 ? page : null)}
    <p class="lead">
      ${count(quoted.quotes, 'quote')} by ${count(quoted.sources, 'source')}, with how sure digest is of each; those
      with most words first.
      ${open.length === 0 ? null : html`Of ${count(open.length, 'more', 'more')} the words are sure and the speaker is not: they stand <a href="#${openQuotesAnchor}">at the end</a>.`}
      ${unsureQuotes === 0 ? null : `${count(unsureQuotes, 'more is', 'more are')} less sure than is shown here, and left out.`}
      ${page.isShort ? 'Long ones are cut: a link goes to the whole.' : null}
    </p>
    <div id="found" hidden>
      <p role="status"></p>
      <div></div>
    </div>
    <div id="said">
      ${firstAndMore(
        groups,
        mostSources,
        (some) => some.map(({ source, place }) => sourceGroup(page, source, place)),
        (number) => count(number, 'more source'),
      )}
      ${open.length === 0 ? null : openGroup(page, open)}
    </div>`
}

const option = (value: string, label: string): Markup => html`<option value="${value}">${label}</option>`

function form(page: Page | null): Markup {
  return html`<form id="filter" role="search" aria-label="Quotes" hidden>
    <label>Search <input type="search" name="words" autocomplete="off" placeholder="words, a name, a title" /></label>
    <label
      >Of
      <select name="who">
        ${[option('', 'everybody'), option('f', 'women'), option('m', 'men'), option('n', 'who has a name'), option('u', 'who has none'), option('o', 'not sure who')]}
      </select></label
    >
    <label
      >Kind
      <select name="kind">
        ${[option('', 'any'), option('d', 'direct'), option('m', 'partly direct'), option('i', 'in the article’s words')]}
      </select></label
    >
    ${
      page === null
        ? null
        : html`<label
            >Story
            <select name="story">
              ${[option('', 'any'), page.report.stories.slice(0, mostOptions).map((told, story) => option(page.anchors.stories[story]!, cutWords(storyName(told), 40)))]}
            </select></label
          >`
    }
    <button type="reset">Clear</button>
  </form>`
}

function sourceGroup(page: Page, source: ReportSource, place: number): Markup {
  const { source: called, name, role, affiliation, gender, quotes } = source
  const shown = called ?? 'Without a name'
  const heading =
    name !== null && page.isListed(name) ? html`<a href="#${page.anchors.names[name]!}">${shown}</a>` : shown
  const what = [role, affiliation, count(quotes.length, 'quote')].filter((part) => part !== null).join(' · ')
  const who = `${gender === null ? '' : gender[0]!}${name === null ? 'u' : 'n'}`
  return html`<section data-who="${who}">
    <h3 id="${page.anchors.sources[place]!}">${heading} <small>${what}</small></h3>
    ${rowsOf(
      page,
      quotes.map(({ article, quote }) => ({ article, quote: page.report.articles[article]!.quotes[quote]! })),
    )}
  </section> `
}

/** No source: neither one with a name nor one without. */
const openGroup = (page: Page, quotes: readonly PlacedQuote[]): Markup =>
  html`<section data-who="o">
    <h3 id="${openQuotesAnchor}">(not sure) <small>whose words these are · ${count(quotes.length, 'quote')}</small></h3>
    ${rowsOf(page, quotes)}
  </section> `

interface PlacedQuote {
  readonly article: number
  readonly quote: OpenQuote
}

const openQuotesOf = ({ report }: Page): PlacedQuote[] =>
  report.articles.flatMap(({ openQuotes }, article) => openQuotes.map((quote) => ({ article, quote })))

const rowsOf = (page: Page, quotes: readonly PlacedQuote[]): Content =>
  firstAndMore(
    quotes,
    mostQuotes,
    (some) =>
      html`<ul>
        ${some.map((quote) => quoteRow(page, quote))}
      </ul>`,
    (number) => count(number, 'more quote'),
  )

function quoteRow({ anchors, titleOf, isShort }: Page, { article, quote }: PlacedQuote): Content {
  const { said, confidence, kind } = quote
  const anchor = quoteAnchor(anchors.articles[article]!, quote)
  return html`<li data-k="${kind[0]!}">
    ${isShort ? cutWords(said, longestQuote) : said}
    <a href="#${anchor}">${titleOf(article, shortestTitle)}</a> ${percent(confidence)}
  </li> `
}
