import { outsideMarks } from '../tokens/markStates.ts'
import { hasDigit } from '../tokens/readWordForms.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import { hasWords, nameEnd, namedWords, reportsAt, type Turn, wordAt } from './turn.ts'

/** A label is of so many tokens at most: `SEN. ANN LEE`. */
const longestLabel = 5
/** What describes a speaker behind the name is of so many tokens at most, and in brackets of so many. */
const longestDescription = { plain: 16, bracketed: 40 }
/** Labels of what is no speech. */
const furniture =
  /^(?:also|caption|correction|credits?|graphic|interactive|listen|more|note|photos?|pictures?|read|related|sources?|topics?|updated?|video|watch)$/i
/** So many turns make a transcript; fewer may be headings. */
const leastTurns = 3
/** An answer goes on over so many paragraphs without a label at most. */
const mostParagraphs = 3

/** A paragraph that begins with a label, and what its label looks like. */
interface Labelled {
  readonly paragraph: number
  readonly label: TokenRange
  readonly colon: TokenRange
  /** All that follows in the paragraph; empty where the label is a line of its own. */
  readonly said: TokenRange
  readonly key: string
  /** In capitals, as transcripts have it. */
  readonly isCapitals: boolean
  /** `Q:`, `A.` */
  readonly isLetter: boolean
  readonly hasAge: boolean
}

/**
 * Reads transcripts and interviews by rule, with or without marks: paragraphs that begin with a speaker's name and a
 * colon. Those in capitals need two others; `Q:` needs an `A:`; names in small letters need that they come again, are
 * named elsewhere or have an age, as headings and captions have colons too.
 */
export function readLabels(columns: TokenColumns): Turn[] {
  const { paragraphs } = columns.tokens
  const labelled: Labelled[] = []
  for (let paragraph = 0; paragraph + 1 < paragraphs.length; paragraph++) {
    const found = labelIn(columns, paragraph)
    if (found !== null) labelled.push(found)
  }
  const turns = [...transcript(labelled), ...questions(labelled), ...interview(columns, labelled), ...voices(labelled)]
  const inOrder = [...new Set(turns)].sort((a, b) => a.paragraph - b.paragraph)
  return inOrder.map((turn, i) => turnOf(columns, turn, inOrder[i + 1])).filter(({ said }) => said.length > 0)
}

function labelIn(columns: TokenColumns, paragraph: number): Labelled | null {
  const { tokens, shapes } = columns
  const from = tokens.paragraphs[paragraph]!
  const to = tokens.paragraphs[paragraph + 1]!
  const first = /^["“”'‘]$/.test(wordAt(columns, from)) ? from + 1 : from
  const word = first < to ? wordAt(columns, first) : ''
  if (/^[QA]\.$/.test(word) && first + 1 < to) return labelled(first + 1, { from: first, to: first + 1 }, first)
  const end = nameEnd(columns, first, Math.min(to, first + longestLabel + 1))
  const colon = end === first || end - first > longestLabel ? -1 : colonBehind(columns, end, to)
  return colon < 0 || furniture.test(wordAt(columns, end - 1))
    ? null
    : labelled(colon + 1, { from: colon, to: colon + 1 }, end - 1)

  function labelled(saidFrom: number, colon: TokenRange, last: number): Labelled {
    const label = { from: first, to: last + 1 }
    const text = tokens.text.slice(tokens.start[first], tokens.end[last])
    return {
      ...{ paragraph, label, colon, said: { from: saidFrom, to }, key: text.replace(/\.$/, '') },
      isCapitals: text.replace(/[^\p{L}]/gu, '').length >= 3 && !/\p{Ll}/u.test(text.replace(/Mc/g, '')),
      isLetter: /^[QA]\.?$/.test(text),
      hasAge: shapes.subarray(label.to, colon.from).some(hasDigit),
    }
  }
}

/** The colon right behind a name, or behind what describes its bearer; -1 for none. */
function colonBehind(columns: TokenColumns, end: number, to: number): number {
  const mark = end < to ? wordAt(columns, end) : ''
  const longest = mark === '(' ? longestDescription.bracketed : longestDescription.plain
  for (let i = end; i < to && i - end <= longest; i++) {
    const word = wordAt(columns, i)
    if (/^\)?:$/.test(word)) return i
    if (!/^[,(]$/.test(mark) || columns.states[i] !== outsideMarks || reportsAt(columns, i)) return -1
    if (/^[.!?]$/.test(word) || (word === ';' && mark === ',')) return -1
  }
  return -1
}

function transcript(labelled: readonly Labelled[]): Labelled[] {
  const turns = labelled.filter(({ isCapitals }) => isCapitals)
  return turns.length < leastTurns || new Set(turns.map(({ key }) => key)).size === 1 ? [] : turns
}

/** `Q:` and the `A:` next to it. */
function questions(labelled: readonly Labelled[]): Labelled[] {
  const turns = labelled.filter(({ isLetter }) => isLetter)
  return new Set(turns.map(({ key }) => key)).size === 2 ? turns : []
}

/**
 * Names that take turns, one of which asks. Each comes again or is named elsewhere; a name at its first turn may be in
 * full: `Kell Gazette`, then `KG`; `Ann Lee`, then `Lee`.
 */
function interview(columns: TokenColumns, labelled: readonly Labelled[]): Labelled[] {
  const names = labelled.filter(({ isLetter }) => !isLetter)
  if (names.length < 2) return []
  const counts = new Map<string, number>()
  for (const { key } of names)
    for (const form of new Set([key, lastWord(key), initials(key)])) counts.set(form, (counts.get(form) ?? 0) + 1)
  const named = namedWords(columns)
  const isKnown = ({ key, label, hasAge }: Labelled): boolean =>
    hasAge ||
    [key, lastWord(key), initials(key)].some((form) => counts.get(form)! > 1) ||
    named.has(columns.words[label.to - 1]!)
  const known = names.filter(isKnown)
  const asks = known.some(
    (turn, i) =>
      i + 1 < known.length &&
      known[i + 1]!.key !== turn.key &&
      known[i + 1]!.paragraph - turn.paragraph <= mostParagraphs &&
      wordAt(columns, known[i + 1]!.label.from - 1) === '?',
  )
  return asks && (known.length >= leastTurns || known.length === names.length) ? known : []
}

/** Voices of the street without marks: at least two with an age. */
function voices(labelled: readonly Labelled[]): Labelled[] {
  const turns = labelled.filter(({ hasAge, label }) => hasAge && label.to - label.from > 1)
  return turns.length < 2 ? [] : turns
}

const initials = (name: string): string => name.replace(/(\p{Lu})[^\s]*\s*/gu, '$1')
const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** What is said up to the next turn; behind the last one, what follows may be the writer's. */
function turnOf(columns: TokenColumns, { label, colon, said, paragraph }: Labelled, next: Labelled | undefined): Turn {
  const { paragraphs } = columns.tokens
  const isLine = !hasWords(columns, said)
  const goesOn = next !== undefined && next.paragraph - paragraph <= mostParagraphs + 1
  const end = goesOn ? next.paragraph : paragraph + (isLine ? 2 : 1)
  const more: TokenRange[] = []
  for (let i = paragraph + 1; i < end && i + 1 < paragraphs.length; i++) {
    const range = { from: paragraphs[i]!, to: paragraphs[i + 1]! }
    if (names(columns, range, columns.words[label.to - 1]!)) break
    if (!isBracketed(columns, range)) more.push(range)
  }
  return { speaker: label, cue: colon, said: isLine ? more : [said, ...more] }
}

/** An editor's note, a caption with its credit: "[Lee has since left.]", "The pier. (Kell Gazette)". */
function isBracketed(columns: TokenColumns, { from, to }: TokenRange): boolean {
  return /^[[(]/.test(wordAt(columns, from)) || /[\])]$/.test(wordAt(columns, to - 1))
}

/** Who names the speaker is the writer. */
function names({ words }: TokenColumns, { from, to }: TokenRange, name: number): boolean {
  return words.subarray(from, to).includes(name)
}
