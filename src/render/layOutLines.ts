import { createRequire } from 'node:module'

/** Loaded with the first table: help and JSON have none. */
const tableMaker = () => createRequire(import.meta.url)('cli-table3') as typeof import('cli-table3')

/** What stands between columns. */
export const gap = '  '

/** A line of a cell, and how many columns of the terminal it takes. */
export interface CellLine {
  readonly shown: string
  readonly width: number
}

type Align = 'left' | 'right'

/**
 * The lines of all cells side by side. cli-table3 lays out the columns, once a table, of stand-ins as wide as these: it
 * would measure another width than a terminal shows for many scripts, takes cubic time where it cuts, and much for
 * every cell.
 */
export function layOutLines(
  aligns: readonly Align[],
  widths: readonly number[],
  lines: readonly (readonly (CellLine | undefined)[])[],
): string {
  const layout = layOutColumns(widths)
  const across = lines.map((cells) => {
    let next = 0
    return layout.replace(standIns, () => fill(cells[next], widths[next]!, aligns[next++]!)).trimEnd()
  })
  return `${across.join('\n')}\n`
}

/** A line with stand-ins in all columns. */
function layOutColumns(widths: readonly number[]): string {
  const CliTable = tableMaker()
  const table = new CliTable({
    colWidths: [...widths],
    chars: noLines,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  })
  table.push(widths.map((width) => standIn.repeat(width)))
  return table.toString()
}

const standIn = 'x'
const standIns = /x+/g

function fill(cell: CellLine | undefined, columnWidth: number, align: Align): string {
  const { shown, width } = cell === undefined || cell.width === 0 ? { shown: '', width: 0 } : cell
  const blanks = ' '.repeat(Math.max(0, columnWidth - width))
  return align === 'right' ? blanks + shown : shown + blanks
}

const noLines = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: gap,
}
