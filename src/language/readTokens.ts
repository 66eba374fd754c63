import type { Figure, Tokens } from '../types/tokens.ts'
import type { FigureType } from '../types/layers.ts'
import type { Span } from '../types/span.ts'
import { grown } from '../algorithms/grown.ts'
import { mendSentences } from './mendSentences.ts'
import { readLine, renewWink } from './wink.ts'
import type { WinkReading } from './wink.ts'
import { wordNumber } from './winkWords.ts'
import { numberWords, type WordNumbers } from './vocabulary.ts'

/** wink's names for the figures that we keep; its emoji, hashtags and mentions of accounts are none. */
const figureTypes = new Map<string, FigureType>([
  ['DATE', 'date'],
  ['MONEY', 'money'],
  ['PERCENT', 'percent'],
  ['TIME', 'time'],
  ['DURATION', 'duration'],
  ['CARDINAL', 'cardinal'],
  ['ORDINAL', 'ordinal'],
  ['URL', 'url'],
  ['EMAIL', 'email'],
])

/**
 * A run without a space that is longer than this is cut into pieces of this length, each an opaque word: no word of any
 * language is that long, but hostile input is, and wink takes quadratic time on it.
 */
const longestRun = 120
const longRun = new RegExp(`[^ ]{${String(longestRun + 1)},}`, 'g')
/** Of whole characters: a word begins and ends with no half of one. */
const piecesOfRun = new RegExp(`([^]{1,${String(longestRun)}})([^]?)`, 'gu')
/** Most lines of most texts. */
const isPlain = /^[ -~]*$/
// Control characters, and every white space that is not a plain space. One for one, so that offsets stay.
const blank = /[\u0000-\u001f\u007f-\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]/g

/** wink ends a word at each of these; of Latin letters it knows those up to U+00FF, and it reads other scripts. */
const latinLetter = /[\u0100-\u02af\u1e00-\u1eff]|(?<=[\p{L}\p{M}])\p{M}/gu
/** None of those letters is anywhere else: most lines have none. */
const mayHaveLatinLetter = /[\u0100-\u1fff\u20d0-\u20ff\u2c00-\uffff]/
/** Letters with a stroke, joined or without a dot, which are no letter and an accent. */
const otherLetters = new Map(Array.from('đĐħĦıłŁŋŊœŒŧŦəƏ', (letter, i) => [letter, 'dDhHilLnNoOtTeE'.charAt(i)]))

/**
 * Without its accent; what has no like letter in ASCII is an x. An accent that stands for itself is a letter of its
 * word.
 */
function plainLetter(letter: string): string {
  const [base = ''] = letter.normalize('NFD')
  if (base < '\u0080') return base
  return otherLetters.get(letter) ?? (letter === letter.toLowerCase() ? 'x' : 'X').repeat(letter.length)
}

/**
 * The line as wink gets it: of the same length, plain spaces only, no letter at which wink ends a word, long runs cut
 * up. Returned as it was where there is nothing to tame.
 */
function tame(line: string): string {
  if (isPlain.test(line)) return cutLongRuns(line)
  const plain = line.replace(blank, ' ')
  return cutLongRuns(mayHaveLatinLetter.test(plain) ? plain.replace(latinLetter, plainLetter) : plain)
}

function cutLongRuns(line: string): string {
  if (!hasLongRun(line)) return line
  return line.replace(longRun, (run) =>
    run.replace(piecesOfRun, (_, piece: string, gap: string) => 'x'.repeat(piece.length) + ' '.repeat(gap.length)),
  )
}

/** The pattern would try every position of every word. */
function hasLongRun(line: string): boolean {
  let from = 0
  for (let space = line.indexOf(' '); space >= 0; space = line.indexOf(' ', from)) {
    if (space - from > longestRun) return true
    from = space + 1
  }
  return line.length - from > longestRun
}

/** Columns with more room than there are tokens so far. */
interface Columns {
  length: number
  start: Uint32Array
  end: Uint32Array
  pos: Uint8Array
  types: Uint32Array
  readonly words: WordNumbers
}

/** News has a token for some five characters. */
const charactersOfToken = 4

function openColumns(characters: number): Columns {
  const room = Math.ceil(characters / charactersOfToken)
  // One piece of memory is made sooner than four.
  const memory = new ArrayBuffer(13 * room)
  return {
    length: 0,
    start: new Uint32Array(memory, 0, room),
    end: new Uint32Array(memory, 4 * room, room),
    types: new Uint32Array(memory, 8 * room, room),
    pos: new Uint8Array(memory, 12 * room, room),
    words: numberWords(renewWink(characters)),
  }
}

function makeRoom(columns: Columns, length: number): void {
  columns.start = grown(columns.start, length)
  columns.end = grown(columns.end, length)
  columns.pos = grown(columns.pos, length)
  columns.types = grown(columns.types, length)
}

/** Tokens, sentences and figures of an article, from its paragraphs. Time is linear in the text, whatever is in it. */
export function readTokens(text: string, paragraphs: readonly Span[]): Tokens {
  const [sentences, starts]: [number[], number[]] = [[], []]
  const figures: Figure[] = []
  const words = readWords(text, paragraphs, (columns, first, reading) => {
    starts.push(first)
    const { values, places, numbersOfWords } = reading
    const mayEnd = (i: number): boolean => numbersOfWords[places[i]! + wordNumber.mayEnd] === 1
    const glued = (i: number): boolean => columns.start[first + i] === columns.end[first + i - 1]
    for (const start of mendSentences(values, mayEnd, glued, reading.sentences())) sentences.push(first + start)
    addFigures(figures, columns, text, first, reading)
  })
  return {
    ...words,
    sentences: new Uint32Array([...sentences, words.length]),
    paragraphs: new Uint32Array([...starts, words.length]),
    figures,
  }
}

/**
 * The tokens of some spans alone: neither sentences nor figures are looked for, which takes a fifth of the time.
 * @param onLine told of each span that has any: its first token, and what wink reads in it
 */
export function readWords(
  text: string,
  spans: readonly Span[],
  onLine?: (columns: Columns, first: number, reading: WinkReading) => void,
): Omit<Tokens, 'sentences' | 'paragraphs' | 'figures'> {
  const columns = openColumns(spans.reduce((sum, { start, end }) => sum + end - start, 0))
  for (const { start, end } of spans) {
    const shown = text.slice(start, end)
    const line = tame(shown)
    const reading = readLine(line)
    const first = columns.length
    addTokens(columns, start, reading, line === shown ? undefined : text)
    if (columns.length > first) onLine?.(columns, first, reading)
  }
  const { length } = columns
  return {
    text,
    length,
    start: columns.start.subarray(0, length),
    end: columns.end.subarray(0, length),
    pos: columns.pos.subarray(0, length),
    types: columns.types.subarray(0, length),
    forms: columns.words.forms,
    numbers: columns.words.numbers,
    vocabulary: columns.words.vocabulary,
  }
}

/**
 * @param offset of the line in the text
 * @param text where the line was changed: a word is then what stands there
 */
function addTokens(columns: Columns, offset: number, reading: WinkReading, text: string | undefined): void {
  const { values, starts, places, numbersOfWords } = reading
  const first = columns.length
  columns.length += values.length
  makeRoom(columns, columns.length)
  const { start, end, pos, types, words } = columns
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    const at = offset + starts[i]!
    start[first + i] = at
    end[first + i] = at + numbersOfWords[places[i]! + wordNumber.length]!
    pos[first + i] = reading.pos[i]!
    types[first + i] =
      text === undefined || text.startsWith(value, at)
        ? words.typeOf(value, numbersOfWords[places[i]! + wordNumber.id]!)
        : words.typeOfUnread(text.slice(at, at + value.length))
  }
}

function addFigures(figures: Figure[], columns: Columns, text: string, first: number, reading: WinkReading): void {
  for (const figure of reading.figures()) {
    const type = figureTypes.get(figure.type)
    const start = columns.start[first + figure.first]
    const end = columns.end[first + figure.last]
    if (type === undefined || start === undefined || end === undefined) continue
    figures.push({ start, end, text: text.slice(start, end), type })
  }
}
