import { reportingVerbs } from '../lexicons/reportingWords.ts'
import { abbreviatedTitles } from '../lexicons/titles.ts'

/** A word before whose number a full stop ends nothing: `Vol. 3`, `No. 10`. */
const beforeNumbers = new Set('no nos vol vols fig figs p pp art sec ch op para rule'.split(' '))
/**
 * Words that start a sentence when they have a capital in mid-line, and are no part of a name behind an initial or
 * `U.S.`.
 */
const starters = new Set(
  (
    'He She It They We This That These Those The There Here But And Or If When While Although Though Because However Meanwhile After ' +
    'Before In On At For With From By As Then Now His Her Its Their Our What Who Why How Some Many Most Nobody Everybody'
  ).split(' '),
)
const closing = new Set(['"', '”', '’', "'", '»', ')', ']'])
/** These close wherever they stand; of straight marks, those without a space before them. */
const closesAlways = /^[”’»)\]]$/
const ender = /[.?!…]$/
const stop = /^[.?!…]$/
const startsLower = /^\p{Ll}/u
const startsUpper = /^\p{Lu}/u
const startsSentence = /^[\p{Lu}"“‘«'•]/u
const number = /^\d/
const asksOrCalls = /^[?!…]$/
const inName = /^(?:\p{Lu}|[-.'’])/u
const goesOn = /^[,;:.?!]$/
/** What behind a full stop without a space goes on with a number or an abbreviation: `7.0`, `anti-U.S.` */
const insideOne = /^(?:\d|\p{Lu}\.)/u

/**
 * Where sentences start, as token indices, given wink's own, which tokens `canEndSentence`, and whether one stands right
 * behind the one before: mended where wink errs on news text.
 *
 * - `"Really?" asked Ann.`: what goes on in lower case, or with a comma or stop, goes on.
 * - `"Really?" Ann Lee asked.`: who asks what a mark closes belongs to it.
 * - `Vol. 3`, `Adm. Lee`: the full stop of an abbreviation before its number or name.
 * - `1. First`: a list's number belongs to its item.
 * - `plan B. The`, `She waited … Then`: a word that starts sentences starts one behind a full stop that wink took for
 *   an abbreviation's.
 * - `“I said ‘no.’” She left`: a sentence ends behind the closing marks, also where wink took `no.` for an
 *   abbreviation.
 * - `the “Look. Listen.” posters`: marked words that a sentence goes on behind in lower case are one of its words.
 * - Closing marks never start a sentence.
 */
export function mendSentences(
  values: readonly string[],
  mayEnd: (i: number) => boolean,
  glued: (i: number) => boolean,
  found: readonly number[],
): number[] {
  const starts = [0]
  let next = 0
  let winks = 0
  for (let i = 1; i < values.length; i++) {
    while (winks < i && next < found.length) winks = skipClosing(values, glued, found[next++]!)
    const isStart =
      i === winks
        ? !joins(values, glued, i) && !isWithinTitle(values, glued, i)
        : mayEnd(i - 1) && startsAnew(values, glued, i, starts.at(-1)!)
    if (isStart) starts.push(i)
  }
  return starts
}

/** Does the text go on at `first`, although wink starts a sentence there? */
function joins(values: readonly string[], glued: (i: number) => boolean, first: number): boolean {
  const word = values[first]!
  if ((startsLower.test(word) && first > 1) || goesOn.test(word)) return true
  if (values[first - 1] !== '.') return isAttribution(values, first)
  if (insideOne.test(word) && glued(first)) return true
  const beforeStop = values[first - 2]?.toLowerCase() ?? ''
  if (number.test(word)) return beforeNumbers.has(beforeStop)
  if (startsUpper.test(word) && abbreviatedTitles.has(beforeStop)) return true
  return (first === 2 || stop.test(values[first - 3] ?? '')) && number.test(beforeStop)
}

/** In tokens; what is longer is speech. */
const longestTitle = 8

/** Does `first` stand within marks that open in mid-sentence, behind which the sentence goes on? */
function isWithinTitle(values: readonly string[], glued: (i: number) => boolean, first: number): boolean {
  let opens = first - 1
  while (opens > 0 && first - opens < longestTitle && !opensMark(values, glued, opens)) opens--
  if (!opensMark(values, glued, opens) || !/^[\p{L}\p{N}]/u.test(values[opens - 1] ?? '')) return false
  let closes = first
  while (closes - first < longestTitle && !closesAt(values, glued, closes)) closes++
  const next = values[closes + 1] ?? ''
  return ender.test(values[closes - 1]!) && startsLower.test(next) && !reportingVerbs().has(next)
}

const opensMark = (values: readonly string[], glued: (i: number) => boolean, at: number): boolean =>
  values[at] === '“' || (values[at] === '"' && glued(at + 1) && !glued(at))

/** A name with its title is of so many words at most, what describes it between two commas of so many. */
const [longestName, longestApposition] = [6, 12]

/**
 * Does a name with a reporting verb stand here, behind a mark that closes a question or a call: `Mayor Ann Lee asked`,
 * `Ann Lee, the mayor, asked`?
 */
function isAttribution(values: readonly string[], first: number): boolean {
  if (!closing.has(values[first - 1]!) || !asksOrCalls.test(values[first - 2] ?? '')) return false
  if (starters.has(values[first]!)) return false
  let at = first
  while (at - first < longestName && inName.test(values[at] ?? '')) at++
  if (at > first && values[at] === ',') at = nextComma(values, at + 1) + 1
  return at > first && reportingVerbs().has(values[at] ?? '')
}

function nextComma(values: readonly string[], from: number): number {
  const comma = values.slice(from, from + longestApposition).indexOf(',')
  return comma < 0 ? -1 : from + comma
}

/** The first token at or after `first` that is no closing mark: those belong to the sentence before. */
function skipClosing(values: readonly string[], glued: (i: number) => boolean, first: number): number {
  let at = first
  while (at > 0 && at < values.length && closesAt(values, glued, at)) at++
  return at
}

function closesAt(values: readonly string[], glued: (i: number) => boolean, at: number): boolean {
  const mark = values[at] ?? ''
  return closing.has(mark) && (glued(at) || at === values.length - 1 || closesAlways.test(mark))
}

/**
 * A quick look whether a sentence can end with a token: with a full stop, alone or an abbreviation's, an ellipsis, or a
 * closing mark.
 */
export function canEndSentence(value: string): boolean {
  const last = value.charCodeAt(value.length - 1)
  return last === 0x2e || last === 0x2026 || (value.length === 1 && closing.has(value))
}

/**
 * Does a sentence start at `i` that wink has not found? `open` is where the one before starts: `Q.` or an ellipsis
 * alone is none.
 */
function startsAnew(values: readonly string[], glued: (i: number) => boolean, i: number, open: number): boolean {
  const word = values[i]!
  if (glued(i) || !startsSentence.test(word)) return false
  const before = values[i - 1]!
  if (closing.has(before)) return endsBehindMarks(values, glued, i - 1)
  if (i - open < 2 || !starters.has(word)) return false
  return !abbreviatedTitles.has(before.slice(0, -1).toLowerCase()) && !joins(values, glued, i)
}

/** Is the token at `mark` the last of closing marks that follow a full stop? */
function endsBehindMarks(values: readonly string[], glued: (i: number) => boolean, mark: number): boolean {
  let last = mark
  while (last > 0 && glued(last) && closing.has(values[last]!)) last--
  return last < mark && ender.test(values[last]!)
}
