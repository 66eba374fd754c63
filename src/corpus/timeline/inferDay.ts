import type { DateMention } from '../../types/layers.ts'
import type { Span } from '../../types/span.ts'

/** How many of the first sentences may tell when the article was written. */
const opening = 3
const day = /^\d{4}-\d\d-\d\d$/

/**
 * When an article without a date of its own was written, as far as its opening tells: the latest day that it names in full there. Null where it
 * names none. An inference: whoever uses it says so.
 */
export function inferDay(dates: readonly DateMention[], sentences: readonly Span[]): string | null {
  const end = sentences[Math.min(opening, sentences.length) - 1]?.end ?? 0
  const days = dates.filter((date) => date.end <= end && date.value !== null && day.test(date.value))
  return (
    days
      .map(({ value }) => value)
      .sort()
      .at(-1) ?? null
  )
}
