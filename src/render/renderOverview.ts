import type { Overview, OverviewParagraph, OverviewPart, OverviewRun, OverviewSection } from '../types/result.ts'
import { displayWidth } from './displayWidth.ts'
import { markEdits } from './markEdits.ts'
import { plainPaint } from './renderTable.ts'
import type { Paint, TableStyle } from './renderTable.ts'
import { safeText } from './safeText.ts'
import { cutBehind, wrapText } from './wrapText.ts'

type OverviewStyle = Omit<TableStyle, 'headers'>

/** A section has no more lines than that, at any width: a screen. */
const mostLines = 40
const titleLines = 1
/** Of a title in a terminal, beside others; elsewhere it is whole. */
const linesOfTitle = 1

/** A paragraph stands under its heading, and its further lines under its first. */
const [indent, hanging] = ['  ', '    ']

/** Sections with a blank line between them; no line is wider than the terminal. */
export function renderOverview({ sections, left, notes }: Overview, style: OverviewStyle): string {
  const more = left === undefined ? [] : [`… ${left.sections} (${left.option})`]
  const last = [...more, ...notes].flatMap((note) => wrapText(note, style.width))
  return [...sections.map((section) => renderSection(section, style)), last]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

/**
 * All headings, and of the items the first of each part, then the second of each, and so on, as long as they fit on the
 * screen.
 */
function renderSection({ title, parts }: OverviewSection, style: OverviewStyle): string[] {
  const head = cutLines(safeText(title), style.width, titleLines).map((line) => style.paint.title(line))
  const items = parts.map(({ items, lines }) => items.map((item) => renderItem(item, lines, style)))
  const shown = parts.map(() => 0)
  let room = mostLines - head.length
  for (const part of parts) room -= renderHeading(part, 0, style).length
  const rounds = Math.max(0, ...items.map(({ length }) => length))
  for (let round = 0; round < rounds; round++) {
    for (const [part, rendered] of items.entries()) {
      const height = rendered[round]?.length ?? Infinity
      if (shown[part]! < round || height > room) continue
      shown[part]!++
      room -= height
    }
  }
  const body = parts.flatMap((part, i) => {
    return [...renderHeading(part, shown[i]!, style), ...items[i]!.slice(0, shown[i]).flat()]
  })
  return [...head, ...body]
}

function renderHeading(
  { heading, rows, table }: OverviewPart,
  shown: number,
  { width, paint }: OverviewStyle,
): string[] {
  const more = rows > shown ? `  … ${rows - shown} more (--table ${table})` : ''
  return wrapText(safeText(heading + more), width).map((line) => paint.name(line))
}

function renderItem(
  item: readonly OverviewParagraph[],
  lines: OverviewPart['lines'],
  { width, paint, forPeople }: OverviewStyle,
): string[] {
  const most = lines !== 'title' ? lines : forPeople ? linesOfTitle : Infinity
  return item.flatMap((paragraph) => {
    const runs = paragraph.map((run) => ({ ...run, text: textOf(run, paint) }))
    const text = runs.map(({ text }) => text).join(' ')
    const painted = painterOf(runs, paint)
    return cutLines(text, width - hanging.length, most).map((line, i) => (i === 0 ? indent : hanging) + painted(line))
  })
}

function textOf({ text, style }: OverviewRun, paint: Paint): string {
  const words = safeText(text).replace(/\s+/g, ' ').trim()
  const isEdit = (style === 'removed' || style === 'added') && paint === plainPaint
  return isEdit ? markEdits([{ op: style, text: words }]) : words
}

function cutLines(text: string, width: number, most: number): string[] {
  const lines = wrapText(text, width)
  if (lines.length <= most) return lines
  const last = lines[most - 1]!
  return [...lines.slice(0, most - 1), `${displayWidth(last) < width ? last : cutBehind(last, width - 1)}…`]
}

/** Paints the lines of a paragraph, one after the other. Breaking it into lines has only taken spaces away. */
function painterOf(runs: readonly OverviewRun[], paint: Paint): (line: string) => string {
  let run = 0
  let letters = lettersIn(runs[0])
  return (line) => {
    let shown = ''
    for (let at = 0; at < line.length;) {
      const start = at
      while (at < line.length && line[at] === ' ') at++
      shown += line.slice(start, at)
      const from = at
      while (at < line.length && letters > 0) if (line[at++] !== ' ') letters--
      const style = runs[run]?.style
      // What is left is the mark of a cut.
      if (at === from) return shown + line.slice(at)
      shown += style === undefined ? line.slice(from, at) : paint[style](line.slice(from, at))
      if (letters === 0) letters = lettersIn(runs[++run])
    }
    return shown
  }
}

function lettersIn(run: OverviewRun | undefined): number {
  let letters = 0
  for (const character of run?.text ?? '') if (character !== ' ') letters += character.length
  return letters
}
