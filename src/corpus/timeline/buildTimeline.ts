import { compareText } from '../../algorithms/compareText.ts'
import { touches } from '../../algorithms/periods.ts'
import type { Entity, LayerName } from '../../types/layers.ts'
import type { NameCorrections } from '../../types/nameCorrections.ts'
import type { Column, Course, Row } from '../../types/result.ts'
import { linkAcrossArticles } from '../linkEntities.ts'
import { answerOf, articleColumns, question } from '../question.ts'
import type { Question } from '../question.ts'
import { namerOf, subjectOf } from '../speaksOf.ts'
import type { Speaking } from '../speaksOf.ts'
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
  /** Only what speaks of this: an entity by any of its names, or a word or phrase. */
  readonly about?: string | null
  /** A person's own word on names. */
  readonly corrections?: NameCorrections | undefined
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
  readonly title: string | null
  /** The sentence, or the clause of a long one, in that article. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** From what the date was told where its words don't tell all of it: the article's own day, or words of its text. */
  readonly from: string | null
  /** How many articles tell it, and the ids of all of them. */
  readonly articles: number
  readonly articleIds: readonly string[]
}

type TimelineLayer = Extract<
  LayerName,
  'dates' | 'sentences' | 'paragraphs' | 'quantities' | 'mentions' | 'entities' | 'references'
>

export interface KeptDates {
  readonly id: string
  readonly title: string | null
  readonly sentences: readonly (DatedSentence & Speaking)[]
  /** Only where somebody asks for one of them. */
  readonly entities: readonly Entity[]
}

const columns: readonly Column[] = [
  { key: 'date', heading: 'Date', kind: 'name' },
  { key: 'basis', heading: 'Date is', kind: 'text' },
  { key: 'expression', heading: 'In the words', kind: 'text' },
  { key: 'text', heading: 'What', kind: 'prose' },
  ...articleColumns.map((column) => (column.key === 'title' ? { ...column, show: titleAndOthers } : column)),
  { key: 'start', heading: 'Start', kind: 'count', hidden: true },
  { key: 'end', heading: 'End', kind: 'count', hidden: true },
  { key: 'from', heading: 'Told by', kind: 'text', hidden: true },
  { key: 'articles', heading: 'Articles', kind: 'count', hidden: true },
  { key: 'articleIds', heading: 'Ids', kind: 'list', hidden: true },
]

function titleAndOthers({ title, article, articleIds }: Row): string {
  const others = (articleIds as readonly string[]).slice(1)
  const first = (title ?? article) as string
  return others.length === 0 ? first : `${first} (also ${others.join(', ')})`
}

/**
 * What happened when: the dated statements, the earliest date first; a year comes before its months, a month before its
 * days. What several articles tell of one date is one row, all together or not.
 */
export function buildTimeline(
  options: TimelineOptions = {},
): Question<KeptDates, readonly TimelineRow[], TimelineLayer> {
  const asksAbout = options.about != null
  const dated = ['dates', 'sentences', 'paragraphs', 'quantities'] as const
  return question({
    requires: asksAbout ? [...dated, 'mentions', 'entities', 'references'] : dated,
    keep(article): KeptDates {
      const { id, title } = article
      const entitiesIn = asksAbout ? namerOf([...article.mentions, ...article.references]) : () => []
      const sentences = readDatedSentences(article).map((one) => ({ ...one, entities: entitiesIn(one) }))
      return { id, title, sentences, entities: asksAbout ? article.entities : [] }
    },
    answer(all) {
      const { articles, notes } = restrict(all, options)
      const lists = articles.map(({ id, title, sentences }) =>
        sentences.map((sentence) => ({ id, title, ...sentence })),
      )
      const told = options.byArticle === true ? lists : [lists.flat()]
      const rows = told.map((list) =>
        groupEvents(list)
          .map(rowOf)
          .filter((row) => isWithin(row, options)),
      )
      const top = new Set(topOf(rows.flat(), options.top))
      const timeline = rows.flatMap((list) => list.filter((row) => top.has(row)).sort(byDate))
      return answerOf({ name: 'timeline', title: 'Timeline', columns, drawing: drawCourse(timeline) }, timeline, notes)
    },
  })
}

/** The statements that speak of what is asked for. */
function restrict(
  articles: readonly KeptDates[],
  { about, corrections }: TimelineOptions,
): { readonly articles: readonly KeptDates[]; readonly notes: readonly string[] } {
  if (about == null) return { articles, notes: [] }
  const linked = linkAcrossArticles(articles, corrections)
  const subject = subjectOf(about, linked)
  const fitting = articles.map((article, a) => {
    return { ...article, sentences: article.sentences.filter((sentence) => subject.speaks(sentence, a)) }
  })
  const any = fitting.some(({ sentences }) => sentences.length > 0)
  return { articles: fitting, notes: [...linked.notes, ...subject.notes(any)] }
}

function rowOf(told: readonly (Pick<KeptDates, 'id' | 'title'> & DatedSentence)[]): TimelineRow {
  const { id, title, date, basis, expression, text, start, end, from } = told[0]!
  const articleIds = [...new Set(told.map((item) => item.id))]
  const place = { article: id, title, text, start, end, from }
  return { date, basis, expression, ...place, articles: articleIds.length, articleIds }
}

/** What has no date is in no stretch of time. */
function isWithin({ date }: TimelineRow, { since, until }: TimelineOptions): boolean {
  if (since === undefined && until === undefined) return true
  return date !== null && touches(date, since, until)
}

/** Stable: among equals the order of articles and texts. */
function topOf(rows: readonly TimelineRow[], most = rows.length): readonly TimelineRow[] {
  return [...rows].sort((a, b) => b.articles - a.articles).slice(0, most)
}

/** Stable: equal dates stay in the order of articles and texts. */
function byDate(a: TimelineRow, b: TimelineRow): number {
  if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null)
  return compareText(a.date, b.date)
}

const stretches = 30
const dayMs = 86_400_000

/** How much is told of each stretch of time, of what is known to a day; undefined for a day or two. */
function drawCourse(rows: readonly TimelineRow[]): Course | undefined {
  const days = rows.flatMap(({ date }) => (date !== null && /^\d{4}-\d\d-\d\d/.test(date) ? [date.slice(0, 10)] : []))
  const [from, to] = [days.reduce((a, b) => (b < a ? b : a), '9'), days.reduce((a, b) => (b > a ? b : a), '')]
  const span = (Date.parse(to) - Date.parse(from)) / dayMs + 1
  if (!(span > 2)) return undefined
  const figures = new Array<number>(Math.min(span, stretches)).fill(0)
  for (const day of days) {
    const passed = (Date.parse(day) - Date.parse(from)) / dayMs
    figures[Math.floor((passed * figures.length) / span)]!++
  }
  return { from, to, figures }
}
