import type { Column } from '../types/result.ts'
import { displayWidth } from './displayWidth.ts'

/** A column is not made narrower than this while another can give way. */
const narrowest = 12

/** How much of the room each kind of column may claim beside others; figures never give way. */
const weights = new Map<Column['kind'], number>([
  ['prose', 3],
  ['list', 2],
  ['before', 2],
  ['text', 1],
  ['title', 1],
  ['name', 1],
])

/**
 * Widths for a table's columns: as wide as their longest cell, and where that is more than the terminal has, the widest
 * give way first, by their weights.
 */
export function fitWidths(
  columns: readonly Column[],
  cells: readonly (readonly string[])[],
  width: number,
  gap: number,
): number[] {
  const widths = columns.map(({ heading }, i) => Math.max(displayWidth(heading), 1, longest(cells, i)))
  const room = width - gap * (columns.length - 1)
  const flexible = columns.flatMap(({ kind }, i) => (weights.has(kind) ? [i] : []))
  const claim = (i: number): number => (widths[i]! > narrowest ? widths[i]! / weights.get(columns[i]!.kind)! : 0)
  while (sum(widths) > room) {
    const giving = flexible.reduce((a, b) => (claim(b) > claim(a) ? b : a), flexible[0] ?? 0)
    if (claim(giving) === 0) break
    widths[giving]!--
  }
  return widths
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
