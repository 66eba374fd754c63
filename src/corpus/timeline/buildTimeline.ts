import { compareText } from '../../algorithms/compareText.ts'
import type { Column, Row } from '../../types/result.ts'
import { answerOf, question, titleOf } from '../question.ts'
import type { Question } from '../question.ts'
import { groupEvents } from './groupEvents.ts'
import { readDatedSentences } from './readDatedSentences.ts'
import type { DateBasis, DatedSentence } from './readDatedSentences.ts'

export interface TimelineOptions {
  /** One article after the other; otherwise all together. */
  readonly byArticle?: boolean
  /** Only what happened from then on, up to then: ISO 8601, `2024`, `2024-03` or `2024-03-08`. Both included. */
  readonly since?: string
  readonly until?: string
  /** Only so many events: those that most articles tell, among equals the first. */
  readonly top?: number
}

export interface TimelineRow extends Row {
  /**
   * ISO 8601: `2024-03-08`, `2024-03`, `2024`, `2024-03-04/2024-03-08`; null where nothing settles it: those come last.
   */
  readonly date: string | null
  readonly basis: DateBasis
  /** The date's own words: `last year`. */
  readonly expression: string
  /** The first article that tells it. */
  readonly article: string
  /** That article's title, or its id where it has none. */
  readonly title: string
  /** The sentence, or the clause of a long one, in that article. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** From what the date was told where its words don't tell all of it: the article's own day, or words of its text. */
  readonly from: string | null
  /** The ids of all articles that tell it. */
  readonly articles: readonly string[]
}

interface Kept {
  readonly id: string
  readonly title: string
  readonly sentences: readonly DatedSentence[]
}

const columns: readonly Column[] = [
  { key: 'date', heading: 'Date', kind: 'name' },
  { key: 'basis', heading: 'Date is', kind: 'text' },
  { key: 'expression', heading: 'In the words', kind: 'text' },
  { key: 'text', heading: 'What', kind: 'prose' },
  { key: 'article', heading: 'Id', kind: 'name', hidden: true },
  { key: 'title', heading: 'Article', kind: 'title', show: titleAndOthers },
  { key: 'start', heading: 'Start', kind: 'count', hidden: true },
  { key: 'end', heading: 'End', kind: 'count', hidden: true },
  { key: 'from', heading: 'Told by', kind: 'text', hidden: true },
  { key: 'articles', heading: 'Articles', kind: 'list', hidden: true },
]

function titleAndOthers({ title, articles }: Row): string {
  const others = (articles as readonly string[]).slice(1)
  return others.length === 0 ? (title as string) : `${title as string} (also ${others.join(', ')})`
}

/**
 * What happened when: the dated statements, the earliest date first; a year comes before its months, a month before its
 * days. What several articles tell of one date is one row, all together or not.
 */
export function buildTimeline(
  options: TimelineOptions = {},
): Question<Kept, readonly TimelineRow[], 'dates' | 'sentences' | 'paragraphs'> {
  return question({
    requires: ['dates', 'sentences', 'paragraphs'],
    keep: (article): Kept => ({ id: article.id, title: titleOf(article), sentences: readDatedSentences(article) }),
    answer(articles) {
      const lists = articles.map((article) => article.sentences.map((sentence) => ({ ...article, ...sentence })))
      const told = options.byArticle === true ? lists : [lists.flat()]
      const rows = told.map((list) =>
        groupEvents(list)
          .map(rowOf)
          .filter((row) => isWithin(row, options)),
      )
      const top = new Set(topOf(rows.flat(), options.top))
      const timeline = rows.flatMap((list) => list.filter((row) => top.has(row)).sort(byDate))
      return answerOf({ name: 'timeline', title: 'Timeline', columns }, timeline)
    },
  })
}

function rowOf(told: readonly (Kept & DatedSentence)[]): TimelineRow {
  const { id, title, date, basis, expression, text, start, end, from } = told[0]!
  const articles = [...new Set(told.map((item) => item.id))]
  return { date, basis, expression, article: id, title, text, start, end, from, articles }
}

/** What has no date is in no stretch of time. `2024-03` reaches from its first day to its last. */
function isWithin({ date }: TimelineRow, { since, until }: TimelineOptions): boolean {
  if (since === undefined && until === undefined) return true
  if (date === null) return false
  const [first, last] = [date.split('/')[0]!, date.split('/').at(-1)!]
  return (since === undefined || lastDay(last) >= since) && (until === undefined || first <= lastDay(until))
}

const lastDay = (date: string): string => date + '-12-31'.slice(date.length - 4)

/** Stable: among equals the order of articles and texts. */
function topOf(rows: readonly TimelineRow[], most = rows.length): readonly TimelineRow[] {
  return [...rows].sort((a, b) => b.articles.length - a.articles.length).slice(0, most)
}

/** Stable: equal dates stay in the order of articles and texts. */
function byDate(a: TimelineRow, b: TimelineRow): number {
  if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null)
  return compareText(a.date, b.date)
}
