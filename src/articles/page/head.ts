import { findLines } from '../../language/findLines.ts'
import type { Line } from '../../language/findLines.ts'
import { isCaption } from './isCaption.ts'
import { isOutlet } from './outlets.ts'
import { readDateline } from './readDateline.ts'
import type { Dateline } from './readDateline.ts'
import { isRunningText, plainLine } from './scanPage.ts'
import type { Page } from './scanPage.ts'

const headlineLength = { least: 8, most: 200 }
/**
 * Before a dateline, with which an article's own text starts, stands a headline, whatever its end; longer ones are a
 * summary.
 */
const longestBeforeDateline = 120
/** A line this long is running text. */
const runningText = 80

/** A headline and what stands under it, before the byline. */
const mostTitleLines = 4

const startsHeadline = /^[*_]{0,3}[\p{Lu}\p{N}"“‘'«#$€£¿¡([]/u
const endsOtherwise = /[,;:…-]$|\.["”’']?$|^\(.*\)$|^by\s/i
const inCapitals = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u
const heading = /^#{1,6}\s+/

/**
 * The headline, if the text starts with one: a short line without a full stop at its end, with longer text or a line of
 * who wrote the article or when behind it, under a few subtitles at most. One that stands there again, is in capitals,
 * stands before a dateline, or is a Markdown heading is one even with a full stop.
 *
 * @param wrapped is the text wrapped at a fixed width?
 */
export function findHeadline(text: string, { content, credited }: Page, wrapped: boolean): Line | undefined {
  const [first, next] = content
  if (first === undefined || next === undefined) return undefined
  const line = text.slice(first.start, Math.min(first.end, first.start + headlineLength.most + 1))
  if (!mayBeHeadline(line)) return undefined
  if (heading.test(line)) return first
  const isCredited = standsOverCredits(credited, content)
  if (!startsHeadline.test(line) || isDateline(text, first)) return undefined
  if (goesOn(text, first, next, wrapped && !isCredited)) return undefined
  const others = content.slice(1)
  if (isShownByRest(text, first, others)) return first
  if (endsOtherwise.test(line) && !inCapitals.test(line)) return undefined
  return isCredited || isShorter(line, others) || isOverSubtitle(text, others) ? first : undefined
}

const mayBeHeadline = (line: string): boolean =>
  line.length >= headlineLength.least && line.length <= headlineLength.most && line.includes(' ') && !isCaption(line)

/** Does a line of who wrote the article or when come behind a headline and its subtitles, and text behind that? */
const standsOverCredits = (credited: number | null, { length }: readonly Line[]): boolean =>
  credited !== null && credited > 0 && credited <= mostTitleLines && credited < length

/** Do the lines behind the first tell that it is a headline, whatever its end? */
function isShownByRest(text: string, first: Line, others: readonly Line[]): boolean {
  const words = text.slice(first.start, first.end)
  if (others.slice(0, 12).some((other) => saysSame(text, other, words))) return true
  if (first.end - first.start > longestBeforeDateline) return false
  return isDateline(text, others[0]!)
}

function isShorter(line: string, others: readonly Line[]): boolean {
  return others.slice(0, 5).some(({ start, end }) => end - start > Math.max(line.length, runningText))
}

/** Does one short line stand between the first and a dateline? */
function isOverSubtitle(text: string, [subtitle, lead]: readonly Line[]): boolean {
  return lead !== undefined && subtitle!.end - subtitle!.start < runningText && isDateline(text, lead)
}

function isDateline(text: string, { start, end }: Line): boolean {
  return readDateline(text.slice(start, end))?.isUnsure === false
}

/** Does the first line run on in the next, as in a text that is wrapped by hand? */
function goesOn(text: string, first: Line, next: Line, wrapped: boolean): boolean {
  if (findLines(text.slice(first.end, next.start)).length > 2) return false
  return wrapped || /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
}

/** Does a line say these words, whatever their case, spacing and marks of emphasis? */
export function saysSame(text: string, { start, end }: Line, words: string): boolean {
  if (Math.abs(end - start - words.length) > 12) return false
  return plainWords(text.slice(start, end)) === plainWords(words)
}

function plainWords(line: string): string {
  return plainLine(line).replace(/\s+/g, ' ').toLowerCase()
}

const speaker = /^\p{Lu}[^:\n]{1,30}:\s+\S/u

/**
 * The dateline of a text, from the first of its head's lines that starts with one. One that is only set off by a colon
 * may as well be somebody speaking or a label, so it counts only before running text, where no other line starts like
 * that.
 */
export function findDateline(text: string, { content, head }: Page, headline: Line | undefined): Dateline | undefined {
  for (const line of content.slice(0, head)) {
    if (line === headline) continue
    const words = text.slice(line.start, line.end)
    const found = readDateline(words)
    if (found === undefined) continue
    if (!found.isUnsure) return found
    const isSpeaker = (other: Line): boolean =>
      other !== line && speaker.test(text.slice(other.start, Math.min(other.end, other.start + 40)))
    if (isRunningText(text, line) && !content.some(isSpeaker)) return found
  }
  return undefined
}

const leadAgency = /^\(([^()]{2,30})\)\s/

/** The agency that a text without a place starts with: `(CNN) -- After days of talks`. */
export function findLeadAgency(text: string, { content }: Page): string | null {
  for (const { start, end } of content.slice(0, 3)) {
    const named = leadAgency.exec(text.slice(start, Math.min(end, start + 40)))?.[1]
    if (named !== undefined && isOutlet(named)) return named
  }
  return null
}
