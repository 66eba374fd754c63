import { partitionPoint } from '../../algorithms/lowerBound.ts'
import { findDates } from '../../language/dates/findDates.ts'
import { stemWord } from '../../language/readTerms.ts'
import { readTokens } from '../../language/readTokens.ts'
import { readableText } from '../../language/readableText.ts'
import type { Annotated } from '../../types/annotator.ts'
import type { DateMention, Quantity } from '../../types/layers.ts'
import type { Span } from '../../types/span.ts'
import { cutClause } from './cutClause.ts'
import type { ToldFigure } from './groupEvents.ts'
import { inferDay } from './inferDay.ts'
import { isStamp } from './isStamp.ts'

/**
 * How sure a date is: `stated` in full by the text; `resolved` against the article's own date; `inferred` from another
 * date in the text; `open` where nothing settles it.
 */
export type DateBasis = 'stated' | 'resolved' | 'inferred' | 'open'

/** A statement with one of its dates. */
export interface DatedSentence {
  /** ISO 8601 date, month, year or range; null where nothing settles it. */
  readonly date: string | null
  readonly basis: DateBasis
  /** From what the date was told where its words don't tell all of it: the article's own day, or words of the text. */
  readonly from: string | null
  /** The date's own words. */
  readonly expression: string
  /** The sentence, or the clause of a long one. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly figures: readonly ToldFigure[]
}

/** The dated statements of an article, in the order of the text; a sentence once for each of its dates. */
export function readDatedSentences(
  article: Annotated<'dates' | 'sentences' | 'paragraphs' | 'quantities'>,
): DatedSentence[] {
  const { dates, own, ownBasis } = settleDates(article)
  const found = new Map<string, DatedSentence>()
  let s = 0
  for (const date of dates) {
    while (s < article.sentences.length && article.sentences[s]!.end <= date.start) s++
    const sentence = article.sentences[s]
    if (sentence === undefined || date.start < sentence.start) continue
    if (isDateline(article.text, sentence, date) || isStamp(article.text, sentence, date)) continue
    const key = `${sentence.start} ${date.value ?? date.text}`
    if (found.has(key)) continue
    const { start, end } = cutClause(article.text, sentence, date)
    const text = readableText(article.text.slice(start, end))
    const isOwn = date.from === 'published'
    const basis = date.value === null ? 'open' : date.from == null ? 'stated' : isOwn ? ownBasis : 'inferred'
    const from = isOwn ? own : (date.from ?? null)
    found.set(key, {
      date: date.value,
      basis,
      from,
      expression: date.text,
      text,
      start,
      end,
      figures: figuresIn(article.quantities, { start, end }),
    })
  }
  return [...found.values()]
}

/** Of quantities in text order. */
function figuresIn(quantities: readonly Quantity[], { start, end }: Span): ToldFigure[] {
  const first = partitionPoint(quantities.length, (i) => quantities[i]!.start < start)
  const behind = partitionPoint(quantities.length, (i) => quantities[i]!.start < end)
  return quantities.slice(first, behind).map(({ kind, unit, counts, value, low, high, text }) => ({
    kind: [kind, unit, counts && stemWord(counts.text.split(/\s/).at(-1)!)].join(' '),
    value: String(value ?? (low === null ? text : `${low} ${high}`)),
  }))
}

/** `GENOA, 6 March 2024 - `: the day of the article, and no event. */
function isDateline(text: string, sentence: Span, date: Span): boolean {
  const place = text.slice(sentence.start, date.start)
  const isPlace = place.length < 60 && /^\p{Lu}[\p{L}\s,.'’]*, $/u.test(place)
  return isPlace && /^\s?(?:\([^)]{1,30}\))?\s?[-–—]/.test(text.slice(date.end, date.end + 40))
}

interface Settled {
  readonly dates: readonly DateMention[]
  /** The article's day, or the words that tell it. */
  readonly own: string | null
  readonly ownBasis: DateBasis
}

/** The article's dates, those that need its own date settled by the one inferred where it has none. */
function settleDates(article: Annotated<'dates' | 'sentences' | 'paragraphs'>): Settled {
  const { published, dates, text, paragraphs } = article
  const reread = (day: string) => findDates(readTokens(text, paragraphs), day)
  // What an earlier version read does not say from what.
  const isTold = dates.every((date) => 'from' in date)
  if (published !== null) return { dates: isTold ? dates : reread(published), own: published, ownBasis: 'resolved' }
  const day = inferDay(article)
  if (day === null) return { dates, own: null, ownBasis: 'open' }
  return { dates: reread(day.value!), own: day.text, ownBasis: 'inferred' }
}
