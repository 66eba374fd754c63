import { readableText } from '../../language/readableText.ts'
import type { Quote } from '../../types/layers.ts'
import type { Span } from '../../types/span.ts'

/** What a quote's words are taken from. */
export type QuotePlace = Pick<Quote, 'kind' | 'start' | 'end' | 'quoted' | 'cue' | 'speaker'>

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/**
 * The words of a quote's content without a cue that interrupts them: one part, or one on either side of each
 * interruption. What is not handled: words of the reporter's inside a mixed or indirect quote other than its own cue
 * and speaker.
 */
export function contentParts(text: string, quote: QuotePlace): string[] {
  const parts = contentSpans(text, quote).map((spans) =>
    spans.map(({ start, end }) => readableText(text.slice(start, end)).trim()).join(' '),
  )
  return parts.filter(hasWord)
}

/** Where those parts stand, each in one stretch or in several that no word comes between. */
export const contentSpans = (text: string, quote: QuotePlace): Span[][] =>
  quote.kind === 'direct' ? joinApart(text, quote.quoted) : cutAtCue(quote)

/** A quote as it is printed: direct words between marks, and … where a cue stood. */
export function saidIn(text: string, quote: QuotePlace): string {
  const parts = contentParts(text, quote)
  if (quote.kind !== 'direct' && parts.length < 2) return readableText(text.slice(quote.start, quote.end))
  const said = parts.map((part, i) => trimEdges(part, i > 0)).join(' … ')
  return quote.kind === 'direct' ? `“${said}”` : said
}

/** Quoted spans in runs: two belong to one run where no word stands between them, as where a paragraph ends. */
function joinApart(text: string, quoted: readonly Span[]): Span[][] {
  const runs: Span[][] = []
  for (const span of quoted) {
    const before = runs.at(-1)?.at(-1)
    if (before !== undefined && !hasWord(text.slice(before.end, span.start))) runs.at(-1)!.push(span)
    else runs.push([span])
  }
  return runs
}

/** The stretches before and behind a cue, with its speaker, that stands inside the quote and outside its marks. */
function cutAtCue({ start, end, quoted, cue, speaker }: QuotePlace): Span[][] {
  const isInside = (span: Span | null): span is Span =>
    span !== null &&
    span.start > start &&
    span.end < end &&
    !quoted.some((words) => words.start < span.end && span.start < words.end)
  if (!isInside(cue)) return [[{ start, end }]]
  const clause = isInside(speaker)
    ? { start: Math.min(cue.start, speaker.start), end: Math.max(cue.end, speaker.end) }
    : cue
  return [[{ start, end: clause.start }], [{ start: clause.end, end }]]
}

const opening = /^[\s,;:–—-]+/
const closing = new Set([...' ,;:–—-'])

/** Without the comma that a cue followed, and without what stood behind an interrupting one. */
function trimEdges(part: string, isInterrupted: boolean): string {
  const words = isInterrupted ? part.replace(opening, '') : part
  let end = words.length
  while (end > 0 && closing.has(words[end - 1]!)) end--
  return words.slice(0, end)
}
