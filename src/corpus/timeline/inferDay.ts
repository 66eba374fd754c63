import { attributions } from '../../lexicons/tenseWords.ts'
import { wordsIn } from '../../language/words.ts'
import type { Annotated } from '../../types/annotator.ts'
import type { DateMention } from '../../types/layers.ts'

/** So many of the first sentences may tell when the article was written. */
const openingSentences = 3
const fullDate = /^\d{4}-\d\d-\d\d$/
const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/i
/** So many characters beside a date may say who told the news that day. */
const beside = 25

/**
 * The date that tells on which day an article without a date of its own was written: the latest of those in its opening
 * that are named in full as the day on which somebody said it (`police said on Tuesday, March 5, 2024`), or as today.
 * Captions, file photos and history name days, too, but say nothing on them. An inference: whoever uses it says so.
 */
export function inferDay({ text, dates, sentences }: Annotated<'dates' | 'sentences'>): DateMention | null {
  const end = sentences[Math.min(openingSentences, sentences.length) - 1]?.end ?? 0
  const news = dates.filter((date) => date.end <= end && isDayOfNews(text, date))
  const latest = news.reduce<DateMention | null>((a, b) => (a !== null && a.value! >= b.value! ? a : b), null)
  return latest === null || isOfOtherDay(dates, latest) ? null : latest
}

function isDayOfNews(text: string, { start, end, value, from }: DateMention): boolean {
  if (from != null || !fullDate.test(value ?? '')) return false
  // What is said that day, not of that day: `said that the May 3, 1943 killings`.
  const before = text
    .slice(Math.max(0, start - beside), start)
    .split(/[.:“”"]|\bthat\b/)
    .at(-1)!
  const behind = text.slice(end, end + beside).split(/[.:“”"]/, 1)[0]!
  return [...wordsIn(before), ...wordsIn(behind)].some((word) => attributions.has(word) || /^today$/i.test(word))
}

/** `Officials said Tuesday …` before what somebody said on a Saturday: the news is of another day. */
function isOfOtherDay(dates: readonly DateMention[], { start, value }: DateMention): boolean {
  const day = new Date(`${value}T00:00:00Z`).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })
  const first = dates.find((date) => weekday.test(date.text))
  return first !== undefined && first.start < start && first.text.toLowerCase() !== day.toLowerCase()
}
