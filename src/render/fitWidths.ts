import type { Column } from '../types/result.ts'

/** A column is not made narrower than this while another can give way. */
const narrowest = 12

/**
 * Widths for a table's columns: as wide as their longest cell, and where that is more than the terminal has, the widest give way first.
 * Texts and lists give way to names, and figures never do.
 */
export function fitWidths(
  columns: readonly Column[],
  cells: readonly (readonly string[])[],
  width: number,
  gap: number,
): number[] {
  const widths = columns.map(({ heading }, i) => Math.max(heading.length, 1, ...longest(cells, i)))
  const room = width - gap * (columns.length - 1)
  for (const kinds of [
    ['text', 'list'],
    ['text', 'list', 'name'],
  ]) {
    const flexible = columns.flatMap(({ kind }, i) => (kinds.includes(kind) ? [i] : []))
    while (sum(widths) > room) {
      const widest = flexible.reduce((a, b) => ((widths[b] ?? 0) > (widths[a] ?? 0) ? b : a), flexible[0] ?? -1)
      const now = widths[widest] ?? 0
      if (now <= narrowest) break
      widths[widest] = now - 1
    }
  }
  return widths
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

/** The longest line in a column, as a list of one (or none), capped: beyond a terminal's width it makes no difference. */
function longest(cells: readonly (readonly string[])[], i: number): number[] {
  return cells.map((row) => Math.min(400, Math.max(...(row[i] ?? '').split('\n').map((line) => [...line].length))))
}
