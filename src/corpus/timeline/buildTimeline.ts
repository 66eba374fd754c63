import { compareText } from '../../algorithms/compareText.ts'
import type { Column, Row } from '../../types/result.ts'
import { answerOf, question, titleOf } from '../question.ts'
import type { Question } from '../question.ts'
import { readDatedSentences } from './readDatedSentences.ts'
import type { DateBasis, DatedSentence } from './readDatedSentences.ts'

export interface TimelineOptions {
  /** One article after the other; otherwise all together. */
  readonly byArticle?: boolean
}

export interface TimelineRow extends Row {
  /**
   * ISO 8601: `2024-03-08`, `2024-03`, `2024`, `2024-03-04/2024-03-08`; null where nothing settles it: those come last.
   */
  readonly date: string | null
  readonly basis: DateBasis
  /** The date's own words: `last year`. */
  readonly expression: string
  readonly article: string
  /** The article's title, or its id where it has none. */
  readonly title: string
  /** The sentence. */
  readonly text: string
  readonly start: number
  readonly end: number
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
  { key: 'title', heading: 'Article', kind: 'title' },
  { key: 'start', heading: 'Start', kind: 'count', hidden: true },
  { key: 'end', heading: 'End', kind: 'count', hidden: true },
]

/**
 * What happened when: every dated sentence, the earliest date first; a year comes before its months, a month before its
 * days.
 */
export function buildTimeline({ byArticle = false }: TimelineOptions = {}): Question<
  Kept,
  readonly TimelineRow[],
  'dates' | 'sentences' | 'paragraphs'
> {
  return question({
    requires: ['dates', 'sentences', 'paragraphs'],
    keep: (article): Kept => ({ id: article.id, title: titleOf(article), sentences: readDatedSentences(article) }),
    answer(articles) {
      const lists = articles.map((article) => article.sentences.map((sentence) => rowOf(article, sentence)))
      const rows = byArticle ? lists.flatMap((list) => list.sort(byDate)) : lists.flat().sort(byDate)
      return answerOf({ name: 'timeline', title: 'Timeline', columns }, rows)
    },
  })
}

function rowOf({ id, title }: Kept, { date, basis, expression, text, start, end }: DatedSentence): TimelineRow {
  return { date, basis, expression, article: id, title, text, start, end }
}

/** Stable: equal dates stay in the order of articles and texts. */
function byDate(a: TimelineRow, b: TimelineRow): number {
  if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null)
  return compareText(a.date, b.date)
}
