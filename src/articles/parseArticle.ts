import { findLines, isWrapped } from '../language/findLines.ts'
import type { Line } from '../language/findLines.ts'
import { viewText } from '../language/viewText.ts'
import type { Article } from '../types/article.ts'
import type { Span } from '../types/span.ts'
import { findFrontMatter } from './page/findFrontMatter.ts'
import type { FrontMatter } from './page/findFrontMatter.ts'
import { cutTitle } from './page/cutTitle.ts'
import { findDateline, findHeadline, findLeadAgency, saysSame } from './page/head.ts'
import { normalizeDate } from './page/readTimestamp.ts'
import { plainLine, scanPage } from './page/scanPage.ts'
import type { Page } from './page/scanPage.ts'

/** What is known of an article besides its text; what is given wins over what the text says. */
type GivenArticle = Partial<Article> & Pick<Article, 'id' | 'path' | 'text'>

type About = Omit<Article, 'id' | 'path' | 'text'>

/** Completes an article from its text: headline, date, dateline, byline, and the stretches that are page furniture. */
export function parseArticle(given: GivenArticle): Article {
  const article = isWhole(given) ? given : completeArticle(given)
  return { ...article, published: article.published && normalizeDate(article.published) }
}

/** What `annotate` printed tells all that there is, nulls too: its page need not be read again. */
function isWhole(given: GivenArticle): given is Article {
  return wholeKeys.every((key) => given[key] !== undefined)
}
const wholeKeys = [
  ...(['title', 'published', 'source', 'url', 'byline', 'dateline'] as const),
  ...(['language', 'furniture', 'meta', 'given'] as const),
] as const satisfies readonly (keyof Article)[]

function completeArticle(given: GivenArticle): Article {
  const view = viewText(given.text)
  const text = view?.text ?? given.text
  const lines = findLines(text)
  const front = findFrontMatter(text, lines)
  const page = readPage(text, lines, front?.lines ?? 0)
  const found = view === undefined ? page : { ...page, furniture: view.leave(page.furniture) }
  return { ...found, ...(front && metadataOf(front)), ...given }
}

function readPage(text: string, lines: readonly Line[], skipped: number): About {
  const page = scanPage(text, lines.slice(skipped))
  const headline = findHeadline(text, page, isWrapped(text, lines))
  const dateline = findDateline(text, page, headline)
  const titled = headline && cutTitle(plainLine(text.slice(headline.start, headline.end)))
  const sources = [dateline?.agency, findLeadAgency(text, page), page.source, titled?.source]
  const front = skipped === 0 ? [] : [{ start: lines[0]!.start, end: lines[skipped - 1]!.end }]
  return {
    title: titled?.title ?? null,
    published: publishedIn(page) ?? dateline?.iso ?? null,
    source: sources.find((source) => typeof source === 'string') ?? null,
    url: page.url,
    byline: page.byline,
    dateline: dateline?.place ?? null,
    language: 'en',
    furniture: [...front, ...page.furniture, ...copiesOf(headline, titled?.title, text, page)].sort(
      (a, b) => a.start - b.start,
    ),
    meta: null,
    given: {},
  }
}

/**
 * When the article came out, or else when it was last changed. Several days without a word of what they date are the
 * headings of a chronicle.
 */
function publishedIn({ dates }: Page): string | null {
  const known = dates.filter(({ iso }) => iso !== null)
  const released = known.filter(({ isUpdate }) => !isUpdate)
  const labelled = released.find(({ isLabelled }) => isLabelled)
  if (labelled !== undefined) return labelled.iso
  const days = new Set(released.map(({ iso }) => iso?.slice(0, 10)))
  return days.size > 1 ? null : ((released[0] ?? known[0])?.iso ?? null)
}

/** A headline that the page shows again, with or without the labels around it. */
function copiesOf(headline: Line | undefined, title: string | undefined, text: string, { content }: Page): Span[] {
  if (headline === undefined) return []
  const shown = [text.slice(headline.start, headline.end), title!]
  const copies = content.filter((line) => line !== headline && shown.some((words) => saysSame(text, line, words)))
  return copies.map(({ start, end }) => ({ start, end }))
}

function metadataOf({ values }: FrontMatter): Partial<About> {
  const find = (...keys: string[]): string | undefined => keys.map((key) => values.get(key)).find(Boolean)
  const found = {
    title: find('title'),
    published: find('date', 'published', 'pubdate'),
    source: find('source', 'publisher', 'site'),
    url: find('url', 'link'),
    byline: find('author', 'authors', 'byline'),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}
