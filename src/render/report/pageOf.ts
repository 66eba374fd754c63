import { readableText } from '../../language/readableText.ts'
import type { Report, ReportArticle, ReportName } from '../../types/report.ts'
import { findAnchors } from './anchors.ts'
import type { Anchors } from './anchors.ts'
import { tellApart } from './tellApart.ts'
import { cutWords } from './words.ts'

/** What every section of a page is made from. */
export interface Page {
  readonly report: Report
  readonly anchors: Anchors
  /** How an article is called, in so many characters, and so that it is told from others that begin alike. */
  readonly titleOf: (article: number, most?: number) => string
  /** Are the days of most articles known? */
  readonly isDated: boolean
  /** Places of articles: the earliest first, where days are known; else story by story. */
  readonly inOrder: readonly number[]
  /** Those of which all pairs are looked at, story by story. */
  readonly compared: readonly number[]
  /** Of many articles: quotes are cut in lists, and a name links to its entry where an article has it first. */
  readonly isShort: boolean
  /** Has a name an entry of its own, to link to? */
  readonly isListed: (name: number) => boolean
  /** Where a name leads: to its entry, else to what it says; null for one that has neither. */
  readonly linkOf: (name: number) => string | null
  /** Where an article has a name. */
  readonly placesOf: (name: number, article: number) => readonly number[]
}

/** A page with more articles is kept short, so that it opens soon and can be sent. */
const mostAtLength = 300
/** On a short one places and other names are listed that so many articles have. */
const widespread = 20
/** Of more articles all pairs can't be shown: of those of the first stories, then. */
const mostCompared = 60

export function pageOf(report: Report): Page {
  const { articles, names } = report
  const isShort = articles.length > mostAtLength
  const places = articles.map(placesByName)
  const titles = articles.map(titleOf)
  const tails = tellApart(articles, titles)
  const anchors = findAnchors(report)
  const isDated = knowsMost(articles, ({ published }) => published)
  const byDay = [...articles.keys()].sort((a, b) => compareDays(articles[a]!, articles[b]!) || a - b)
  const isListed = (name: number): boolean => !isShort || isOfNote(names[name]!)
  return {
    ...{ report, anchors, isShort, isListed },
    titleOf: (article, most = Infinity) =>
      cutWords(titles[article]!, Math.max(fewestLetters, most - tails[article]!.length)) + tails[article]!,
    isDated,
    inOrder: isDated ? byDay : byStory(report),
    compared: comparedArticles(report),
    linkOf(name) {
      const { source } = names[name]!
      if (isListed(name)) return `#${anchors.names[name]!}`
      return source === null ? null : `#${anchors.sources[source]!}`
    },
    placesOf: (name, article) => places[article]!.get(name) ?? [],
  }
}

/** On a short page: who is named by several articles, or by one again and again. */
function isOfNote({ type, articles, mentions }: ReportName): boolean {
  if (type !== 'person' && type !== 'organization') return articles.length >= widespread
  return articles.length > 1 || mentions > 2
}

const longestTitle = 70
/** So much of a title stands before what tells it from others. */
const fewestLetters = 16

/** Its title, else the words that it begins with. */
function titleOf({ title, id, text, paragraphs }: ReportArticle): string {
  const [first] = paragraphs
  const opening = first === undefined ? '' : readableText(text.slice(first.start, first.end)).trim()
  return title ?? (opening === '' ? id : cutWords(opening, longestTitle))
}

function compareDays({ published: a }: ReportArticle, { published: b }: ReportArticle): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a < b ? -1 : Number(a > b)
}

const byStory = ({ articles, stories }: Report): number[] => [
  ...stories.flatMap((story) => story.articles),
  ...[...articles.keys()].filter((place) => articles[place]!.story === null),
]

/** What is known of a few articles only says little of all. */
export const knowsMost = (
  articles: readonly ReportArticle[],
  fact: (article: ReportArticle) => string | null,
): boolean => articles.filter((article) => fact(article) !== null).length * 2 > articles.length

function placesByName({ mentions }: ReportArticle): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  for (const { name, start } of mentions) places.set(name, [...(places.get(name) ?? []), start])
  return places
}

function comparedArticles(report: Report): number[] {
  const { articles, stories } = report
  if (articles.length <= mostCompared) return byStory(report)
  const chosen: number[] = []
  for (const story of stories) {
    if (chosen.length + story.articles.length > mostCompared) break
    chosen.push(...story.articles)
  }
  return chosen
}
