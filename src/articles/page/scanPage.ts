import type { Line } from '../../language/findLines.ts'
import type { Span } from '../../types/span.ts'
import { findCredits, isSignature } from './credits.ts'
import { isBoilerplate } from './isBoilerplate.ts'
import { isDeskLine, outletOf } from './outlets.ts'
import { readByline } from './readByline.ts'
import { readTimestamp } from './readTimestamp.ts'
import type { Timestamp } from './readTimestamp.ts'
import { isRubric } from './rubrics.ts'

/** What the lines around an article's own say of it. */
export interface Page {
  readonly dates: readonly Timestamp[]
  readonly byline: string | null
  /** The outlet that the byline or the line behind it names. */
  readonly source: string | null
  readonly url: string | null
  readonly furniture: readonly Span[]
  /** The lines that are neither blank nor furniture. */
  readonly content: readonly Line[]
  /** How many of those stand in the head, the lines up to and including the third of running text. */
  readonly head: number
  /** How many of those stand before the first that tells who wrote the article, or when; null if none in the head does. */
  readonly credited: number | null
}

/** Longer lines say something of their own, whatever they start with. */
const longestLine = 200
const runningText = 80
const headParagraphs = 3
const mostHeadLines = 40

const address = /^https?:\/\/\S+$/i
/** Below the head a bare date is a heading, as in a timeline; one with a label is still page furniture. */
const labelled = /^(?:(?:first|last|originally)\s+)?(?:published|posted|updated|modified|date)\b/i
const behindByline = /^\s*(?:[,|•·–—(/-]|for\b|in\b|of\b).{0,80}(?<!\.)$/
const bySomebody = /^by\s.{2,60}(?<!\.)$/i

/** Sorts the lines of a text into the article's own and page furniture, and reads the latter. */
export function scanPage(text: string, lines: readonly Line[]): Page {
  const found: About[] = []
  const furniture: Span[] = []
  const content: Line[] = []
  let paragraphs = 0
  let head = 0
  let credited: number | null = null
  let before: About | undefined
  for (const line of lines) {
    if (line.end === line.start) continue
    const isHead = paragraphs < headParagraphs && content.length < mostHeadLines
    const isTop = isHead && paragraphs === 0
    const about =
      readFurniture(text, line, content.at(-1), isHead) ??
      (isTop ? readTop(text, line, content.length === 0, before) : undefined)
    before = about
    if (about !== undefined) {
      if (isHead && (about.byline ?? about.date) !== undefined) credited ??= content.length
      found.push(about)
      furniture.push({ start: line.start, end: line.end })
      continue
    }
    const credits = findCredits(text, line)
    furniture.push(...credits)
    const own = outside(line, credits)
    if (own.start >= own.end) continue
    content.push(own)
    if (isHead) head = content.length
    if (isRunningText(text, own)) paragraphs++
  }
  return {
    dates: found.flatMap(({ date }) => date ?? []),
    byline: firstOf(found, 'byline'),
    source: firstOf(found, 'source'),
    url: firstOf(found, 'url'),
    furniture,
    content,
    head,
    credited,
  }
}

function firstOf(found: readonly About[], key: 'byline' | 'source' | 'url'): string | null {
  return found.find((about) => about[key] !== undefined)?.[key] ?? null
}

/** A line without the stretches at its ends. */
function outside(line: Line, ends: readonly Span[]): Line {
  const before = ends.find(({ start, end }) => start === line.start && end <= line.end)
  const start = before?.end ?? line.start
  return { ...line, start, end: Math.max(start, ends.find((span) => span.end === line.end)?.start ?? line.end) }
}

/** Is a line a paragraph: long, with an end? */
export function isRunningText(text: string, { start, end }: Line): boolean {
  return end - start >= runningText && /[.!?…"”’'»)]/.test(text.charAt(end - 1))
}

interface About {
  readonly date?: Timestamp
  readonly byline?: string
  readonly source?: string
  readonly url?: string
}

/** What a line of page furniture tells about its article, which may be nothing. */
function readFurniture(
  text: string,
  { start, end }: Line,
  before: Line | undefined,
  isHead: boolean,
): About | undefined {
  if (end - start > longestLine) return undefined
  const words = plainLine(text.slice(start, end))
  const about = readAbout(words, isHead)
  if (about !== undefined) return about
  const isSigned = before !== undefined && isSignature(words, text.slice(before.end - 1, before.end))
  return isSigned || isBoilerplate(words) ? {} : undefined
}

/** What a line tells about its article, if it does nothing else. */
function readAbout(line: string, isHead: boolean): About | undefined {
  if (isHead && address.test(line)) return { url: line }
  if (isHead || labelled.test(line)) {
    const date = readTimestamp(line)
    if (date?.end === line.length) return { date }
    if (date !== undefined && isHead) return readAuthors(line.slice(date.end), date)
  }
  return isHead ? readAuthors(line) : undefined
}

function readAuthors(line: string, date?: Timestamp): About | undefined {
  const byline = readByline(line)
  if (byline === undefined) return date !== undefined && bySomebody.test(line) ? { date } : undefined
  const rest = line.slice(byline.end)
  const dates = [rest, ...rest.split(/\s[|•·–—-]\s/)].map(asDate).filter((found) => found !== undefined)
  if (rest !== '' && dates.length === 0 && !behindByline.test(rest)) return undefined
  const told = date ?? dates[0]
  return withSource({ byline: byline.names, ...(told && { date: told }) }, byline.source)
}

/** `Staff Writer`, `Chief Political Correspondent`. */
const job =
  /^(?:[\p{Lu}][\p{L}-]{1,30} ){0,4}(?:columnist|contributor|correspondent|critic|editor|reporter|staff|writer)s?$/iu
const longestTopLine = 60

/**
 * Above the article's own text: a rubric before the headline, an agency or desk behind it (`Reuters`, `Staff and
 * agencies`), and right behind a byline what its author is, or for whom (`BBC News, Lima`).
 */
function readTop(text: string, { start, end }: Line, isFirst: boolean, before: About | undefined): About | undefined {
  if (end - start > longestTopLine) return undefined
  const words = plainLine(text.slice(start, end))
  if (before?.byline !== undefined) {
    const source = outletOf(words)
    return source !== null ? { source } : job.test(words) ? {} : undefined
  }
  if (isFirst) return isRubric(words) ? {} : undefined
  return isDeskLine(words) ? withSource({ byline: words }, outletOf(words)) : undefined
}

function withSource(about: About, source: string | null): About {
  return source === null ? about : { ...about, source }
}

function asDate(words: string): Timestamp | undefined {
  const date = readTimestamp(words)
  return date?.end === words.length ? date : undefined
}

/** A line without Markdown's marks of quotations, headings and emphasis at its ends. */
export function plainLine(line: string): string {
  return line.replace(/^(?:>\s*)?(?:#{1,6}\s+)?[*_]*\s*/, '').replace(/[*_]+$/, '')
}
