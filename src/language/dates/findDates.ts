import type { DateMention } from '../../types/layers.ts'
import type { Figure, Tokens } from '../../types/tokens.ts'
import { absoluteShapes } from './absoluteShapes.ts'
import { readDay } from './calendar.ts'
import type { Day } from './calendar.ts'
import { classifyTokens } from './classifyTokens.ts'
import type { DateMatch, DateShape } from './absoluteShapes.ts'
import { findTense } from './findTense.ts'
import { isBareDate } from './isBareDate.ts'
import { relativeShapes } from './relativeShapes.ts'

/** The longest that fits counts, of equally long ones the first. */
const shapes: readonly DateShape[] = [...absoluteShapes, ...relativeShapes]
/** Letters that no shape starts with, among them those of the most frequent words. */
const inner = new Set('.ojb,dvABck')

/** Of wink's own dates those of one word are wrong or have been looked at already, and `this may` is a verb. */
const wordsThatAreNone = /^[^ ]+$|may$/

/**
 * Every date expression with its ISO 8601 value. What has no year or counts from "today" is resolved against the day of
 * publication; without one its value is null. Dates that wink-nlp finds and no shape of ours fits are kept with the
 * value null. Seasons, holidays and what counts from another event ("two days later") have none either.
 */
export function findDates(tokens: Tokens, published: string | null): DateMention[] {
  return withFigures(matchDates(tokens, readDay(published)), tokens.figures)
}

function matchDates(tokens: Tokens, anchor: Day | null): DateMention[] {
  const letters = classifyTokens(tokens)
  const found: DateMention[] = []
  for (let s = 0; s + 1 < tokens.sentences.length; s++) {
    const bounds = [tokens.sentences[s]!, tokens.sentences[s + 1]!] as const
    for (let i = bounds[0]; i < bounds[1];) {
      const date = inner.has(letters[i]!) ? null : dateAt(tokens, letters, bounds, i, anchor)
      if (date !== null) found.push(date.mention)
      i = date === null ? i + 1 : date.next
    }
  }
  return found
}

function dateAt(tokens: Tokens, letters: string, bounds: readonly [number, number], i: number, anchor: Day | null) {
  const { read, length } = longestShape(letters, i, bounds[1])
  if (read === null) return null
  const matched = letters.slice(i, i + length)
  if (!isDate(tokens, bounds[0], i, matched)) return null
  const next = i + length
  const start = tokens.start[matched.startsWith('h') ? i + 1 : i]!
  const end = tokens.end[next - 1]!
  const match: DateMatch = { word: wordsOf(tokens, i, matched), anchor, tense: findTense(tokens, bounds, i, next) }
  return { next, mention: { start, end, text: tokens.text.slice(start, end), value: read(match) } }
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

/** Words that may be no date if they stand alone. */
function isDate(tokens: Tokens, sentence: number, i: number, matched: string): boolean {
  if (matched === 'Y' || matched === 'M') return isBareDate(tokens, i, matched)
  // `USA Today`
  return matched !== 't' || i === sentence || !/^[A-Z]/.test(tokens.text.slice(tokens.start[i], tokens.end[i]))
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
function withFigures(found: readonly DateMention[], figures: readonly Figure[]): DateMention[] {
  const all: DateMention[] = []
  let k = 0
  for (const { start, end, text, type } of figures) {
    if (type !== 'date' || wordsThatAreNone.test(text)) continue
    while (k < found.length && found[k]!.end <= start) all.push(found[k++]!)
    if ((found[k]?.start ?? Infinity) >= end) all.push({ start, end, text, value: null })
  }
  return [...all, ...found.slice(k)]
}
