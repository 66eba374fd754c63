import type { DateMention } from '../../types/layers.ts'
import type { Figure, Tokens } from '../../types/tokens.ts'
import { absoluteShapes, orderOf } from './absoluteShapes.ts'
import type { DateMatch, DateShape } from './absoluteShapes.ts'
import { readDay } from './calendar.ts'
import type { Day } from './calendar.ts'
import { classifyTokens, lowerAt } from './classifyTokens.ts'
import { findFigureOrder } from './findFigureOrder.ts'
import type { FigureOrder } from './findFigureOrder.ts'
import { findTense } from './findTense.ts'
import type { Telling } from './findTense.ts'
import { followStory } from './followStory.ts'
import { isAnyWeekday, isDate } from './isDate.ts'
import { monthShapes } from './monthShapes.ts'
import { relativeShapes } from './relativeShapes.ts'

/** The longest that fits counts, of equally long ones the first. */
const shapes: readonly DateShape[] = [...absoluteShapes, ...monthShapes, ...relativeShapes]
/** Letters that no shape starts with, among them those of the most frequent words. */
const inner = new Set('.oijb,dvAByc()')

/** Letters that make a date only with another behind them. */
const needOther = new Set('hanLXTPqfmkDOsr')

/** Of wink's own dates those of one word are wrong or have been looked at already, and `this may` is a verb. */
const wordsThatAreNone = /^[^ ]+$|may$|^\d+ ad$|^end of the day$/

/**
 * Every date expression with its ISO 8601 value. What has no year or counts from "today" is resolved against the day of
 * publication; without one its value is null. Dates that wink-nlp finds and no shape of ours fits are kept with the
 * value null. Seasons, holidays and what counts from another event ("two days later") have none either.
 */
export function findDates(tokens: Tokens, published: string | null): DateMention[] {
  return withFigures(matchDates(tokens, readDay(published)), tokens.figures).flatMap(({ mention, isNone }) =>
    isNone ? [] : [mention],
  )
}

interface Reading {
  readonly tokens: Tokens
  readonly letters: string
  readonly anchor: Day | null
  readonly figures: FigureOrder
}

interface Found {
  readonly mention: DateMention
  /** It looks like a date, but is none: nor is what wink makes of it. */
  readonly isNone: boolean
}

function matchDates(tokens: Tokens, anchor: Day | null): Found[] {
  const letters = classifyTokens(tokens)
  const reading = { tokens, letters, anchor, figures: findFigureOrder(tokens, letters) }
  const story = followStory(tokens, anchor)
  const found: Found[] = []
  for (let s = 0; s + 1 < tokens.sentences.length; s++) {
    const bounds = [tokens.sentences[s]!, tokens.sentences[s + 1]!] as const
    for (let i = bounds[0]; i < bounds[1];) {
      const date = mayStart(letters, i) ? dateAt(reading, bounds, i) : null
      if (date !== null) found.push({ mention: date.isNone ? date.mention : story(date, s), isNone: date.isNone })
      i = date === null ? i + 1 : date.next
    }
  }
  return found
}

function mayStart(letters: string, i: number): boolean {
  const letter = letters[i]!
  return !inner.has(letter) && (letters[i + 1] !== '.' || !needOther.has(letter))
}

function dateAt({ tokens, letters, anchor, figures }: Reading, bounds: readonly [number, number], i: number) {
  const { read, length } = longestShape(letters, i, bounds[1])
  if (read === null) return null
  const matched = letters.slice(i, i + length)
  const next = i + length
  // Looked for where it is asked for: most dates that name their year need none.
  let telling: Telling | undefined
  const told = (): Telling => (telling ??= findTense(tokens, bounds, i, next))
  const value = read({
    word: wordsOf(tokens, i, matched),
    anchor,
    firstInFigures: figures.first,
    tense: () => told().tense,
  })
  const candidate = { tokens, letters: matched, from: i, to: next, sentence: bounds[0], end: bounds[1], value, anchor }
  const start = tokens.start[/^h|^T.*[DO]/.test(matched) ? i + 1 : i]!
  const end = tokens.end[next - 1]!
  const settled = isAnyWeekday(candidate) ? null : value
  const from = settled === null ? null : sourceOf(matched, figures, tokens, i)
  return {
    next,
    matched,
    told,
    isNone: !isDate(candidate),
    mention: { start, end, text: tokens.text.slice(start, end), value: settled, from },
  }
}

/** From what a value was told, if not by the date's own words. */
function sourceOf(matched: string, { first, source }: FigureOrder, tokens: Tokens, i: number): string | null {
  if (!/[YIZREc]/.test(matched)) return 'published'
  return matched === 'Z' && first !== null && orderOf(lowerAt(tokens, i)) === null ? source : null
}

/** The shape that fits most letters from `i` on, up to `end`. */
function longestShape(letters: string, i: number, end: number) {
  let best: { readonly read: DateShape['read'] | null; readonly length: number } = { read: null, length: 0 }
  for (const { shape, read } of shapes) {
    shape.lastIndex = i
    if (!shape.test(letters)) continue
    const length = shape.lastIndex - i
    if (length > best.length && i + length <= end) best = { read, length }
  }
  return best
}

function wordsOf(tokens: Tokens, from: number, matched: string): DateMatch['word'] {
  return (letters, n = 0) => {
    let left = n
    for (let k = 0; k < matched.length; k++)
      if (letters.includes(matched[k]!) && left-- === 0)
        return tokens.text
          .slice(tokens.start[from + k], tokens.end[from + k])
          .toLowerCase()
          .replace(/^(?:mid|early|late)-/, '')
    return undefined
  }
}

/** The dates, and wink's own where they overlap none of them. Both lists are in text order. */
function withFigures(found: readonly Found[], figures: readonly Figure[]): Found[] {
  const all: Found[] = []
  let k = 0
  for (const { start, end, text, type } of figures) {
    if (type !== 'date' || wordsThatAreNone.test(text)) continue
    while (k < found.length && found[k]!.mention.end <= start) all.push(found[k++]!)
    if ((found[k]?.mention.start ?? Infinity) >= end)
      all.push({ mention: { start, end, text, value: null, from: null }, isNone: false })
  }
  return [...all, ...found.slice(k)]
}
