import type { Column } from '../types/result.ts'
import { displayWidth } from './displayWidth.ts'

/** A column is not made narrower than this while another can give way. */
const narrowest = 12
/** Nor narrower than its longest word, if that is no longer than this. */
const longestWhole = 24
/** What is there to be read keeps this part of the room, if need be at the price of words that break elsewhere. */
const partForProse = 0.4
/** Half a terminal beside an editor has no room for that: any width is better than lines that the terminal breaks. */
const narrowestOfAll = 4

/** How much of the room each kind of column may claim beside others; figures never give way. */
const weights = new Map<Column['kind'], number>([
  ['prose', 3],
  ['edit', 3],
  ['list', 2],
  ['text', 1],
  ['trend', 1],
  ['title', 1],
  ['name', 1],
])

/**
 * Widths for a table's columns: as wide as their longest cell, and where that is more than the terminal has, the widest
 * give way first, by their weights, as far as no word must be broken and prose can be read; then further.
 */
export function fitWidths(
  columns: readonly Column[],
  cells: readonly (readonly string[])[],
  width: number,
  gap: number,
): number[] {
  const widths = columns.map(({ heading }, i) => Math.max(displayWidth(heading), 1, longest(cells, i)))
  const room = width - gap * (columns.length - 1)
  if (columns.some(({ kind }) => kind === 'before')) return fitAround(columns, widths, room)
  const flexible = columns.flatMap(({ kind }, i) => (weights.has(kind) ? [i] : []))
  const whole = columns.map((_, i) => Math.max(narrowest, Math.min(longestWhole, longestWord(cells, i))))
  const forProse = columns.map(({ kind }) => (kind === 'prose' ? Math.floor(room * partForProse) : narrowest))
  const floors = [
    (i: number) => Math.max(whole[i]!, forProse[i]!),
    (i: number) => forProse[i]!,
    () => narrowest,
    () => narrowestOfAll,
  ]
  for (const floorOf of floors) {
    const claim = (i: number): number => (widths[i]! > floorOf(i) ? widths[i]! / weights.get(columns[i]!.kind)! : 0)
    while (sum(widths) > room) {
      const giving = flexible.reduce((a, b) => (claim(b) > claim(a) ? b : a), flexible[0] ?? 0)
      if (claim(giving) === 0) break
      widths[giving]!--
    }
  }
  return widths
}

/** Of a line, so much for the article and for the keyword, where they take it; both sides have an equal part of the rest. */
const mostForOthers = { title: 0.2, name: 0.25 }

/** Widths for a concordance, whose keywords stand in the middle of what is left beside the article. */
function fitAround(columns: readonly Column[], widths: readonly number[], room: number): number[] {
  const isSide = ({ kind }: Column): boolean => kind === 'before' || kind === 'behind'
  const fixed = columns.map(({ kind }, i) => {
    const most = kind === 'title' ? mostForOthers.title : kind === 'name' ? mostForOthers.name : 1
    return Math.min(widths[i]!, Math.max(4, Math.floor(room * most)))
  })
  const sides = columns.filter(isSide).length
  const rest = room - sum(fixed.filter((_, i) => !isSide(columns[i]!)))
  return fixed.map((width, i) => (isSide(columns[i]!) ? Math.max(4, Math.floor(rest / sides)) : width))
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

/** A cell is not measured beyond this: it is wider than any terminal. */
const widest = 400

/**
 * The longest line in a column. In loops: a table may have more rows, and a cell more lines, than a function takes
 * arguments.
 */
function longest(cells: readonly (readonly string[])[], i: number): number {
  let length = 0
  for (const row of cells) for (const line of (row[i] ?? '').split('\n')) length = Math.max(length, displayWidth(line))
  return Math.min(widest, length)
}

/** The longest word in a column. */
function longestWord(cells: readonly (readonly string[])[], i: number): number {
  let length = 0
  for (const row of cells) {
    const text = row[i] ?? ''
    for (let start = 0; start < text.length;) {
      let end = start
      while (end < text.length && text[end] !== ' ' && text[end] !== '\n') end++
      if (end - start > length) length = Math.max(length, displayWidth(text.slice(start, end)))
      start = end + 1
    }
  }
  return length
}
