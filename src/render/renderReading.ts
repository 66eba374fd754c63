import type { Reading, ReadingRun } from '../types/result.ts'
import { displayCharacters, displayWidth } from './displayWidth.ts'
import { plainPaint } from './renderTable.ts'
import type { Paint, TableStyle } from './renderTable.ts'
import { safeText } from './safeText.ts'
import { cutText, wrapText } from './wrapText.ts'

type ReadingStyle = Pick<TableStyle, 'width' | 'paint'>

/** The margin takes no more than this, and no more than so much of the line. */
const widestMargin = 16
const mostOfLine = 1 / 4
const beside = ' │ '
/** A name may go on beside further lines. */
const mostNameLines = 3

/**
 * A text for reading: its paragraphs with a blank line between them, and a margin that says who speaks beside each line
 * with somebody's words in it, and has nothing where nobody does. A line has the words of one speaker only: where
 * another one begins, so does a line. Without colours quotes stand between `‹` and `›`.
 */
export function renderReading({ heading, about, paragraphs }: Reading, style: ReadingStyle): string {
  const { width, paint } = style
  const most = Math.min(widestMargin, Math.floor(width * mostOfLine))
  const margin = Math.min(most, widestName([heading, ...paragraphs]))
  const room = margin === 0 ? width : width - margin - beside.length
  const empty = margin === 0 ? '' : ' '.repeat(margin + beside.length)
  const render = (runs: readonly ReadingRun[]): string[] => {
    const lines = [...linesOf(wordsOf(runs, paint), room, paint)]
    return lines.map(({ text, said }, i) => {
      // Nor does a name without a letter have a margin.
      if (said === undefined || margin === 0) return empty + text
      const name = nameBeside(lines, i, margin)
      return paint.speaker(name) + ' '.repeat(margin - displayWidth(name)) + paint.said(beside) + text
    })
  }
  const aboutLines = wrapText(safeText(about), room).map((line) => empty + paint.heading(line))
  return [[...render(heading), ...aboutLines], ...paragraphs.map(render)]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.map((line) => line.trimEnd()).join('\n')}\n`)
    .join('\n')
}

function widestName(paragraphs: Reading['paragraphs']): number {
  const names = new Set(paragraphs.flatMap((runs) => runs.flatMap(({ said }) => said ?? [])))
  return [...names].reduce((widest, name) => Math.max(widest, displayWidth(safeText(name))), 0)
}

interface Letter {
  readonly text: string
  readonly width: number
  readonly run: ReadingRun
}

interface Line {
  /** As it is shown. */
  readonly text: string
  /** Whose words are in it. */
  readonly said: string | undefined
}

/** The words of a paragraph, letter by letter. */
function* wordsOf(runs: readonly ReadingRun[], paint: Paint): Generator<readonly Letter[]> {
  let word: Letter[] = []
  for (const run of runs) {
    if (run.style === 'mark' && paint !== plainPaint) continue
    for (const letter of displayCharacters(safeText(run.text)))
      if (letter.text !== ' ') word.push({ ...letter, run })
      else if (word.length > 0) {
        yield word
        word = []
      }
  }
  if (word.length > 0) yield word
}

/** In lines of so many columns: broken between words, and within one that is longer than a line. */
function* linesOf(words: Iterable<readonly Letter[]>, room: number, paint: Paint): Generator<Line> {
  let line: Letter[] = []
  let used = 0
  let said: string | undefined
  const end = (): Line => {
    const ended = { text: paintLetters(line, paint), said }
    line = []
    used = 0
    said = undefined
    return ended
  }
  for (const word of words) {
    const speaker = word.find(({ run }) => run.said !== undefined)?.run.said
    const isOthers = said !== undefined && speaker !== undefined && speaker !== said
    const wide = word.reduce((sum, { width }) => sum + width, 0)
    if (line.length > 0 && (isOthers || used + 1 + wide > room)) yield end()
    if (line.length > 0) {
      // A space within a name or a quote is part of it.
      const { run } = line.at(-1)!
      line.push({ text: ' ', width: 1, run: run === word[0]!.run ? run : between })
      used++
    }
    for (const letter of word) {
      if (used + letter.width > room && line.length > 0) yield end()
      line.push(letter)
      used += letter.width
      said ??= letter.run.said
    }
  }
  if (line.length > 0) yield end()
}

const between: ReadingRun = { text: ' ' }

/** Each stretch of letters that look alike in its colours. */
function paintLetters(letters: readonly Letter[], paint: Paint): string {
  let line = ''
  for (let from = 0; from < letters.length;) {
    const { run } = letters[from]!
    let text = ''
    for (; from < letters.length && letters[from]!.run === run; from++) text += letters[from]!.text
    line += painterOf(run, paint)(text)
  }
  return line
}

function painterOf({ style, said }: ReadingRun, paint: Paint): (text: string) => string {
  if (style === 'title') return paint.title
  if (style === 'aside') return paint.heading
  if (style === 'speaker') return paint.speaker
  if (style === 'name') return paint.mention
  return said === undefined ? String : paint.said
}

/** The speaker's name beside the first of the lines with his or her words; what does not fit there beside the next. */
function nameBeside(lines: readonly Line[], i: number, margin: number): string {
  const { said } = lines[i]!
  let first = i
  while (i - first < mostNameLines && lines[first - 1]?.said === said) first--
  const parts = wrapText(safeText(said ?? ''), margin)
  const part = parts[i - first]
  if (part === undefined || i - first === mostNameLines) return ''
  const isCut = i - first + 1 < parts.length && (lines[i + 1]?.said !== said || i - first + 1 === mostNameLines)
  return isCut ? `${displayWidth(part) < margin ? part : cutText(part, margin - 1)}…` : part
}
