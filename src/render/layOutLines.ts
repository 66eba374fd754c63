/** What stands between columns. */
export const gap = '  '

/** A line of a cell, and how many columns of the terminal it takes. */
export interface CellLine {
  readonly shown: string
  readonly width: number
}

type Align = 'left' | 'right'

/** The lines of all cells side by side, each filled up to the width of its column. */
export function layOutLines(
  aligns: readonly Align[],
  widths: readonly number[],
  lines: readonly (readonly (CellLine | undefined)[])[],
): string {
  const across = lines.map((cells) =>
    widths
      .map((width, i) => fill(cells[i], width, aligns[i]!))
      .join(gap)
      .trimEnd(),
  )
  return `${across.join('\n')}\n`
}

function fill(cell: CellLine | undefined, columnWidth: number, align: Align): string {
  const { shown, width } = cell === undefined || cell.width === 0 ? { shown: '', width: 0 } : cell
  const blanks = ' '.repeat(Math.max(0, columnWidth - width))
  return align === 'right' ? blanks + shown : shown + blanks
}
