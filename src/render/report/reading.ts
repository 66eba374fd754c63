import { partitionPoint } from '../../algorithms/lowerBound.ts'
import { groupBy } from '../../algorithms/multimap.ts'
import { readableText } from '../../language/readableText.ts'
import type { OpenQuote, ReportArticle, ReportQuote } from '../../types/report.ts'
import type { Span } from '../../types/span.ts'
import { openQuotesAnchor, quoteAnchor } from './anchors.ts'
import type { Page } from './pageOf.ts'
import { html } from './html.ts'
import type { Content, Markup } from './html.ts'
import { cutAtMarks, marksOf, runsOf } from './markText.ts'
import type { Stretch } from './markText.ts'
import { count, cutWords, dateInWords, percent } from './words.ts'

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
      <u class="person">person</u> <u class="organization">organization</u> <u class="place">place</u>
      <q>what is said</q> <b>who says</b> <i>so</i>
    </p>
    ${articles.map((article, place) => articleEntry(page, article, place, open))}`
}

function articleEntry(page: Page, article: ReportArticle, place: number, open: Content): Markup {
  const anchor = page.anchors.articles[place]!
  const marks = marksOf(article)
  const seen = new Set<number>()
  return html`<details class="article" id="${anchor}" ${open}>
    <summary>
      <h3>${page.titleOf(place)}</h3>
      <small>${factsOf(article)}</small>
    </summary>
    ${whereFrom(page, article)}
    ${article.paragraphs.map((paragraph) => paragraphOf(page, place, paragraph, cutAtMarks(paragraph, marks), seen))}
  </details> `
}

const factsOf = ({ publication, published, quotes }: ReportArticle): string =>
  [publication, published && dateInWords(published), quotes.length === 0 ? null : count(quotes.length, 'quote')]
    .filter((fact) => fact !== null && fact !== '')
    .join(' · ')

/** Only a web address is a link. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url)

function whereFrom({ anchors, report }: Page, { byline, url, story }: ReportArticle): Content {
  const parts: Content[] = []
  if (byline !== null) parts.push(html`<span>${byline}</span>`)
  if (url !== null) parts.push(isWebAddress(url) ? html`<a href="${url}">${url}</a>` : html`<span>${url}</span>`)
  if (story !== null)
    parts.push(
      html`<a href="#${anchors.stories[story]!}"
        >Compared with ${count(report.stories[story]!.articles.length - 1, 'other')}</a
      >`,
    )
  return parts.length === 0 ? null : html`<p class="from">${parts.map((part) => [part, ' '])}</p>`
}

/** Who speaks is told in a line beside the text. */
const longestSpeaker = 40

/** A paragraph, and beside it who speaks in it. */
function paragraphOf(
  page: Page,
  place: number,
  paragraph: Span,
  stretches: readonly Stretch[],
  seen: Set<number>,
): Markup {
  const { text, quotes, openQuotes } = page.report.articles[place]!
  const [begun, open] = [beginningIn(paragraph, quotes), beginningIn(paragraph, openQuotes)]
  const unplaced = new Set<OpenQuote>([...begun, ...open])
  const words = runsOf(stretches, ({ quote }) => quote).map(([quote, run]) => {
    const said = runsOf(run, ({ name }) => name).map(([name, some]) => nameOf(page, name, wordsOf(text, some), seen))
    if (quote === null) return said
    // The place to link to is where its words begin.
    return unplaced.delete(quote) ? html`<q id="${placeOf(page, place, quote)}">${said}</q>` : html`<q>${said}</q>`
  })
  // Quotes of which others have all words.
  const others = [...unplaced].map((quote) => html`<span id="${placeOf(page, place, quote)}"></span>`)
  return html`<p>
    ${begun.length + open.length === 0 ? null : html`<small>${speakersBeside(page, begun)}${openBeside(open)}</small>`}${others}${words}
  </p> `
}

/** Of spans in text order. */
function beginningIn<One extends Span>({ start, end }: Span, spans: readonly One[]): readonly One[] {
  const before = (place: number): number => partitionPoint(spans.length, (i) => spans[i]!.start < place)
  return spans.slice(before(start), before(end))
}

const placeOf = ({ anchors }: Page, article: number, quote: OpenQuote): string =>
  quoteAnchor(anchors.articles[article]!, quote)

/** Each who speaks, with how sure it is of each quote. */
const speakersBeside = ({ anchors, report }: Page, quotes: readonly ReportQuote[]): Content =>
  [...groupBy(quotes, ({ source }) => source)].map(([source, said]) => {
    return html`<a href="#${anchors.sources[source]!}"
        >${cutWords(report.sources[source]!.source ?? 'unnamed', longestSpeaker)}</a
      >
      ${surenessOf(said)} `
  })

const openBeside = (quotes: readonly OpenQuote[]): Content =>
  quotes.length === 0 ? null : html`<a href="#${openQuotesAnchor}">(not sure)</a> ${surenessOf(quotes)} `

const surenessOf = (quotes: readonly OpenQuote[]): string =>
  quotes.map(({ confidence }) => percent(confidence)).join(', ')

const wordsOf = (text: string, stretches: readonly Stretch[]): Content =>
  stretches.map(({ start, end, role }) => {
    const words = readableText(text.slice(start, end))
    return role === 'speaker' ? html`<b>${words}</b>` : role === 'cue' ? html`<i>${words}</i>` : words
  })

/**
 * Words that name somebody: a link to the entry, where there is one.
 * @param seen the names that the article has linked before
 */
function nameOf({ linkOf, isShort }: Page, name: number | null, words: Content, seen: Set<number>): Content {
  if (name === null) return words
  const link = isShort && seen.has(name) ? null : linkOf(name)
  seen.add(name)
  return link === null ? html`<u>${words}</u>` : html`<a href="${link}">${words}</a>`
}
