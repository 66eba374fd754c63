import { readableText } from '../../language/readableText.ts'
import { findDates } from '../../language/dates/findDates.ts'
import { readTokens } from '../../language/readTokens.ts'
import type { Annotated } from '../../types/annotator.ts'
import type { DateMention } from '../../types/layers.ts'
import type { Span } from '../../types/span.ts'

/**
 * How sure a date is: `stated` in full by the text; `resolved` against the article's own date; `inferred`, where the
 * article has none, against the day that its opening names; `open` where nothing settles it.
 */
export type DateBasis = 'stated' | 'resolved' | 'inferred' | 'open'

/** A sentence with one of its dates. */
export interface DatedSentence {
  /** ISO 8601 date, month, year or range; null where nothing settles it. */
  readonly date: string | null
  readonly basis: DateBasis
  /** The date's own words. */
  readonly expression: string
  /** The sentence. */
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The dated sentences of an article, in the order of the text; a sentence once for each of its dates. */
export function readDatedSentences(article: Annotated<'dates' | 'sentences' | 'paragraphs'>): DatedSentence[] {
  const { dates, basisOf } = settleDates(article)
  const found = new Map<string, DatedSentence>()
  let s = 0
  for (const date of dates) {
    while (s < article.sentences.length && article.sentences[s]!.end <= date.start) s++
    const sentence = article.sentences[s]
    if (sentence === undefined || date.start < sentence.start) continue
    const { start, end } = sentence
    const key = `${start} ${date.value ?? date.text}`
    const basis = basisOf(date)
    if (!found.has(key))
      found.set(key, {
        date: date.value,
        basis,
        expression: date.text,
        text: readableText(article.text.slice(start, end)),
        start,
        end,
      })
  }
  return [...found.values()]
}

/** The article's dates, those that need its own date settled by the one inferred where it has none. */
function settleDates(article: Annotated<'dates' | 'sentences' | 'paragraphs'>) {
  const { published, dates, sentences } = article
  const inferred = published === null ? inferDay(dates, sentences) : null
  const own = published === null ? 'inferred' : 'resolved'
  const stated = new Set(dates.filter((date) => isStated(date, published)).map(({ start }) => start))
  const basisOf = ({ value, start }: DateMention): DateBasis =>
    value === null ? 'open' : stated.has(start) ? 'stated' : own
  if (inferred === null) return { dates, basisOf }
  return { dates: findDates(readTokens(article.text, article.paragraphs), inferred), basisOf }
}

/**
 * Is the value the text's own? Where the article has no date, all are; else those that name a year, decade or century.
 */
function isStated({ value, text }: DateMention, published: string | null): boolean {
  return value !== null && (published === null || /\d{4}|\d0['’]?s|century/i.test(text))
}

/** So many of the first sentences may tell when the article was written. */
const openingSentences = 3
const fullDate = /^\d{4}-\d\d-\d\d$/

/**
 * The day on which an article without a date of its own was written, as far as its opening tells: the latest that is
 * named in full there; null where none is. This is an inference, and whoever uses it says so.
 */
function inferDay(dates: readonly DateMention[], sentences: readonly Span[]): string | null {
  const end = sentences[Math.min(openingSentences, sentences.length) - 1]?.end ?? 0
  const days = dates.filter((date) => date.end <= end && date.value !== null && fullDate.test(date.value))
  return (
    days
      .map(({ value }) => value)
      .sort()
      .at(-1) ?? null
  )
}
