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
 * cli-table3 takes time that grows with the square of the rows: they are laid out in parts.
 */
const linesAtOnce = 24

/**
 * The lines of all cells side by side. cli-table3 would measure another width than a terminal shows for many scripts,
 * takes cubic time where it cuts, and much for every cell: so it gets stand-ins of the right width, each one line and
 * nothing to cut, and of lines with the same widths only the first.
 */
export function layOutLines(
  aligns: readonly Align[],
  widths: readonly number[],
  lines: readonly (readonly (CellLine | undefined)[])[],
): string {
  const shapes = new Map<string, readonly number[]>()
  const shapeOf = (cells: (typeof lines)[number]): string => {
    const shape = aligns.map((_, i) => cells[i]?.width ?? 0)
    const key = shape.join()
    if (!shapes.has(key)) shapes.set(key, shape)
    return key
  }
  const keys = lines.map(shapeOf)
  const laidOut = layOutShapes(aligns, widths, [...shapes.values()])
  const layouts = new Map([...shapes.keys()].map((key, i) => [key, laidOut[i]!]))
  const shownLines = lines.map((cells, i) => {
    const shown = cells.flatMap((cell) => (cell === undefined || cell.width === 0 ? [] : cell.shown))
    let next = 0
    return layouts
      .get(keys[i]!)!
      .replace(standIns, () => shown[next++]!)
      .trimEnd()
  })
  return `${shownLines.join('\n')}\n`
}

/** For each row of widths a line with stand-ins of these widths in their columns. */
function layOutShapes(
  aligns: readonly Align[],
  widths: readonly number[],
  shapes: readonly (readonly number[])[],
): string[] {
  const CliTable = tableMaker()
  return Array.from({ length: Math.ceil(shapes.length / linesAtOnce) }, (_, part) => {
    const table = new CliTable({
      colWidths: [...widths],
      colAligns: [...aligns],
      chars: noLines,
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    })
    for (const shape of shapes.slice(part * linesAtOnce, (part + 1) * linesAtOnce))
      table.push(shape.map((width) => standIn.repeat(width)))
    return table.toString().split('\n')
  }).flat()
}

const standIn = 'x'
const standIns = /x+/g

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
