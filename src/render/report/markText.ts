import type { Span } from '../../types/span.ts'
import type { OpenQuote, ReportArticle, ReportQuote } from '../../types/report.ts'

/** A stretch of a paragraph in which the same things hold. */
export interface Stretch extends Span {
  /** The quote whose words these are; of two, the shorter one. */
  readonly quote: OpenQuote | null
  /** The name that stands here, by its place in the report. */
  readonly name: number | null
  /** Of any quote. */
  readonly role: 'speaker' | 'cue' | null
}

interface Marked extends Span {
  readonly quote?: OpenQuote
  readonly name?: number
  readonly role?: 'speaker' | 'cue'
}

/** The spans that are marked in an article, those that begin first first. */
export function marksOf({ mentions, quotes, openQuotes }: ReportArticle): readonly Marked[] {
  const said = quotes.flatMap((quote): Marked[] => [
    { start: quote.start, end: quote.end, quote },
    ...(quote.cue === null ? [] : [{ ...quote.cue, role: 'cue' as const }]),
    ...(quote.speaker === null ? [] : [speakerOf(quote.speaker)]),
  ])
  const open = openQuotes.map((quote): Marked => ({ start: quote.start, end: quote.end, quote }))
  return [...mentions, ...said, ...open].filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)
}

const speakerOf = ({ start, end, name }: NonNullable<ReportQuote['speaker']>): Marked =>
  name === null ? { start, end, role: 'speaker' } : { start, end, role: 'speaker', name }

/** Cuts a paragraph wherever something begins or ends. */
export function cutAtMarks(paragraph: Span, marks: readonly Marked[]): Stretch[] {
  const here = marks.filter(({ start, end }) => start < paragraph.end && end > paragraph.start)
  const inside = (place: number): boolean => place > paragraph.start && place < paragraph.end
  const edges = [...here.map(({ start }) => start), ...here.map(({ end }) => end)].filter(inside)
  const cuts = [...new Set([paragraph.start, ...edges, paragraph.end])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i): Stretch => {
    const end = cuts[i + 1]!
    // The shortest says most: a quote within a quote, the name within the words that name a speaker.
    const over = here.filter((mark) => mark.start <= start && mark.end >= end)
    over.sort((a, b) => a.end - a.start - (b.end - b.start))
    return {
      ...{ start, end },
      quote: over.find(({ quote }) => quote !== undefined)?.quote ?? null,
      name: over.find(({ name }) => name !== undefined)?.name ?? null,
      role: over.find(({ role }) => role !== undefined)?.role ?? null,
    }
  })
}

/** Neighbours that are alike, together. */
export function runsOf<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): [Key, Item[]][] {
  const runs: [Key, Item[]][] = []
  for (const item of items) {
    const key = keyOf(item)
    const last = runs.at(-1)
    if (last !== undefined && last[0] === key) last[1].push(item)
    else runs.push([key, [item]])
  }
  return runs
}
