import type { Article } from '../../types/article.ts'
import { readByline } from '../page/readByline.ts'
import { readTimestamp } from '../page/readTimestamp.ts'
import type { PageFacts } from './readFacts.ts'
import { readJsonLd } from './readJsonLd.ts'
import type { ArticleData } from './readJsonLd.ts'

type About = Partial<Pick<Article, 'title' | 'published' | 'source' | 'url' | 'byline' | 'language'>>

export interface ChosenFacts {
  readonly about: About
  /** The headline in all its wordings: the page shows one of them above the article. */
  readonly titles: readonly string[]
  /** The article's text as the page hands it to machines, often without its paragraphs. */
  readonly body: string | undefined
}

/** Names of `<meta>` elements, the surest first. */
const titleMeta = ['og:title', 'twitter:title', 'dc.title', 'title', 'headline']
const dateMeta = [
  ...['article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished', 'date'],
  ...['pubdate', 'publishdate', 'publish-date', 'published_time', 'publication_date', 'parsely-pub-date'],
  ...[
    'sailthru.date',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'dcterms.date',
    'dcterms.issued',
    'dc.date.created',
  ],
]
const authorMeta = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'byl',
  'dcterms.creator',
]
const siteMeta = ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'publisher']
const languageMeta = ['og:locale', 'content-language', 'dc.language', 'language']

/** Title, date, byline, site, address and language, from what the page's markup says of them. */
export function chooseFacts(facts: PageFacts): ChosenFacts {
  const data = readJsonLd(facts.jsonLd)
  const meta = (names: readonly string[]): string[] => names.flatMap((name) => facts.meta.get(name) ?? [])
  const url = [facts.canonical, facts.meta.get('og:url'), data.url].find((one) => one !== undefined && isAddress(one))
  const site = chooseSite(meta(siteMeta), data.publisher)
  const titles = findTitles(facts, data, meta(titleMeta), site)
  const published = [data.published, ...meta(dateMeta), facts.marked.get('published'), facts.marked.get('time')]
  const about = {
    title: chooseTitle(titles),
    published: published.find((one) => one !== undefined && dateIn(one) !== null) ?? dateInAddress(url),
    source: site ?? hostOf(url),
    url,
    byline: chooseByline(facts, data, meta(authorMeta), site),
    language: languageOf(data.language ?? facts.language ?? meta(languageMeta)[0]),
  }
  const known = Object.entries(about).filter(([, value]) => value !== undefined)
  return { about: Object.fromEntries(known), titles, body: data.body }
}

/** The site's own name; as its publisher is called where that is the same, better spelt (`The Post` of `thepost`). */
function chooseSite(named: readonly string[], publisher: string | undefined): string | undefined {
  const site = named.find((name) => !/^@|:\/\//.test(name))
  if (site === undefined || publisher === undefined) return site ?? publisher
  return key(publisher).startsWith(key(site)) ? publisher : site
}

function findTitles(facts: PageFacts, data: ArticleData, named: readonly string[], site: string | undefined): string[] {
  const { marked } = facts
  const found = [data.headline, marked.get('headline'), ...named, marked.get('h1'), marked.get('title')]
  const given = found.filter((title) => title !== undefined)
  return [...new Set(given.map((title) => withoutSite(title, site, given)).filter((title) => title !== ''))]
}

/** The first; where it was cut (`Ferry sinks off Gen…`), the one that goes on. */
function chooseTitle(titles: readonly string[]): string | undefined {
  const [first] = titles
  const cut = first?.replace(/\s*(?:…|\.{3})$/, '')
  return first === cut ? first : (titles.find((title) => title !== first && title.startsWith(cut!)) ?? first)
}

const seam = /\s+[|–—·•»«:-]+\s+|\s*\|\s*/g

/** A title without the name of the site before or behind it: `Ferry sinks | The Harbour Post`. */
function withoutSite(title: string, site: string | undefined, titles: readonly string[]): string {
  const parts = [...title.slice(0, 300).matchAll(seam)]
  for (const { index, 0: mark } of parts) {
    const before = title.slice(0, index)
    const behind = title.slice(index + mark.length)
    if (isSite(behind, site) || (before.length > behind.length && titles.includes(before))) return before
    if (isSite(before, site)) return behind
  }
  return title
}

function isSite(words: string, site: string | undefined): boolean {
  const name = key(words)
  return (
    name !== '' &&
    ((site !== undefined && name === key(site)) || /^[\w-]+\.(?:com|org|net|co\.\w\w|[a-z]{2})$/i.test(words))
  )
}

const key = (words: string): string => words.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]/gu, '')

function chooseByline(
  facts: PageFacts,
  data: ArticleData,
  named: readonly string[],
  site: string | undefined,
): string | undefined {
  const shown = facts.marked.get('byline')
  const found = [data.authors, ...named, facts.marked.get('author'), shown && readByline(shown)?.names]
  return found
    .map((one) => one && namesIn(one))
    .find((one) => one !== undefined && one !== '' && !one.includes('://') && key(one) !== key(site ?? ''))
}

/** A byline without `By` before its names, and without the account, date or place behind them. */
function namesIn(byline: string): string {
  const names = byline.slice(0, 200).replace(/^(?:\w{1,20} )?by:? /i, '')
  return names
    .split(/ (?=[@|•·/\d]|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d)/i, 1)[0]!
    .trim()
}

const dateIn = (given: string): string | null =>
  /^\d{10}(?:\d{3})?$/.test(given) ? given : (readTimestamp(given.trim().slice(0, 100))?.iso ?? null)

/** `/2024/03/09/`, `/2024/mar/09/`. */
function dateInAddress(url = ''): string | undefined {
  const [, year, month = '', day] = /[/-]((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?!\d)/.exec(url) ?? []
  const date = /\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`
  return dateIn(date) ?? undefined
}

function isAddress(given: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(given) && given.length <= 2000
}

const hostOf = (url = ''): string | undefined => /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase()

/** `en` of `en-GB` and `en_US`. */
function languageOf(given: string | undefined): string | undefined {
  return /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(given ?? '')?.[1]?.toLowerCase()
}
