/** A word before whose number a full stop ends nothing: `Vol. 3`, `No. 10`. */
const beforeNumbers = new Set([
  'no',
  'nos',
  'vol',
  'vols',
  'fig',
  'figs',
  'p',
  'pp',
  'art',
  'sec',
  'ch',
  'op',
  'para',
  'rule',
])
const closing = new Set(['"', '”', '’', "'", '»', ')', ']'])
const ender = /[.?!…]$/
const stop = /^[.?!…]$/
const startsLower = /^\p{Ll}/u
const startsSentence = /^[\p{Lu}"“‘«'•]/u
const number = /^\d/

/**
 * Where sentences start, as token indices, given wink's own, and whether a token stands right behind the one before: mended where wink errs on news text.
 *
 * - `"Really?" asked Ann.`: what goes on in lower case goes on.
 * - `Vol. 3`: the full stop of an abbreviation before its number.
 * - `1. First`: a list's number belongs to its item.
 * - `“I said ‘no.’” She left`: a sentence ends behind the closing marks, also where wink took `no.` for an abbreviation.
 * - Closing marks never start a sentence. Of straight marks, those without a space before them close.
 */
export function mendSentences(
  values: readonly string[],
  glued: (i: number) => boolean,
  spans: readonly (readonly [number, number])[],
): number[] {
  const starts = new Set<number>([0])
  for (const [first] of spans) if (first > 0 && !joins(values, first)) starts.add(skipClosing(values, glued, first))
  for (let i = 2; i < values.length; i++) if (endsBehindMarks(values, glued, i)) starts.add(i)
  starts.delete(values.length)
  return [...starts].sort((a, b) => a - b)
}

/** Does the text go on at `first`, although wink starts a sentence there? */
function joins(values: readonly string[], first: number): boolean {
  const word = values[first] ?? ''
  if (startsLower.test(word) && first > 1) return true
  const beforeStop = (values[first - 2] ?? '').toLowerCase()
  if (values[first - 1] !== '.') return false
  if (number.test(word)) return beforeNumbers.has(beforeStop)
  return (first === 2 || stop.test(values[first - 3] ?? '')) && number.test(beforeStop)
}

/** The first token at or after `first` that is no closing mark: those belong to the sentence before. */
function skipClosing(values: readonly string[], glued: (i: number) => boolean, first: number): number {
  let at = first
  while (at < values.length && glued(at) && closing.has(values[at] ?? '')) at++
  return at
}

/** Is the token before `i` the last of closing marks that follow a full stop, and can a sentence start at `i`? */
function endsBehindMarks(values: readonly string[], glued: (i: number) => boolean, i: number): boolean {
  if (glued(i) || !closing.has(values[i - 1] ?? '') || !startsSentence.test(values[i] ?? '')) return false
  let last = i - 1
  while (last > 0 && glued(last) && closing.has(values[last] ?? '')) last--
  return last < i - 1 && ender.test(values[last] ?? '')
}
