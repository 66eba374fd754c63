import type { Column, Row, Table } from '../types/result.ts'
import { cellTexts } from './cellTexts.ts'
import { displayWidth } from './displayWidth.ts'
import { fitWidths } from './fitWidths.ts'
import { markEdits, paintEdits } from './markEdits.ts'
import { type CellLine, gap, layOutLines } from './layOutLines.ts'
import { figuresOf, sparkline } from './renderTrend.ts'
import { cutBefore, cutBehind, cutText, wrapText } from './wrapText.ts'

/** How to colour a table: what stands between columns and colours is no business of this folder. */
export interface Paint {
  readonly title: (text: string) => string
  readonly heading: (text: string) => string
  readonly name: (text: string) => string
  readonly figure: (text: string) => string
  readonly removed: (text: string) => string
  readonly added: (text: string) => string
}

/** For pipes and files. */
export const plainPaint: Paint = {
  title: String,
  heading: String,
  name: String,
  figure: String,
  removed: String,
  added: String,
}

/** On a terminal each of several tables shows so many rows: they are a first look, and `--table` shows one whole. */
const mostRows = 40

export interface TableStyle {
  /** Terminal columns. */
  readonly width: number
  readonly paint: Paint
  readonly headers: boolean
  /** On a terminal long cells are cut and figures drawn; a pipe gets all of the words. */
  readonly forPeople: boolean
}

/**
 * Tables of that many columns: no line is longer, long texts wrap. Each under its title where there are several.
 */
export function renderTable(tables: readonly Table[], style: TableStyle): string {
  if (tables.length === 1) return `${renderOne(tables[0]!, style)}${restOf(tables[0]!.left)}`
  const most = style.forPeople ? mostRows : Infinity
  return tables
    .filter(({ rows }) => rows.length > 0)
    .map((table) => {
      const shown = renderOne({ ...table, rows: table.rows.slice(0, most) }, style)
      const more = table.rows.length - most
      const rest = more > 0 ? { rows: more, option: `--table ${table.name}` } : table.left
      return `${style.paint.title(table.title)}\n${shown}${restOf(rest)}`
    })
    .join('\n')
}

const restOf = (left: Table['left']): string => (left === undefined ? '' : `… ${left.rows} more (${left.option})\n`)

/** By columns, the lines of each cell of a row. */
type CellLines = readonly (readonly CellLine[])[]

function renderOne({ columns, rows }: Table, style: TableStyle): string {
  const { width, paint, headers, forPeople } = style
  if (rows.length === 0) return ''
  const cells = rows.map((row) => columns.map((column) => textOf(row, column, style)))
  const isConcordance = columns.some(({ kind }) => kind === 'before')
  const cellLines = isConcordance ? oneLine : forPeople ? cutLines : allLines
  const widths = fitWidths(columns, cells, width, gap.length)
  const head = columns.map(({ heading }, i) => wrapText(heading, widths[i]!).map(painted(paint.heading)))
  const body = cells.map((row) =>
    row.map((text, i) => cellLines(text, columns[i]!, widths[i]!).map(painted(painterOf(columns[i]!, paint)))),
  )
  const airy = body.map(heightOf).reduce((a, b) => a + b) > 2 * rows.length
  const lines = [...(headers ? [head] : []), ...body].flatMap((row, i) =>
    airy && i > 0 ? [[], ...linesAcross(row)] : linesAcross(row),
  )
  const aligns = columns.map(({ kind }) => (isFigure(kind) || kind === 'before' ? 'right' : 'left'))
  return layOutLines(aligns, widths, lines)
}

const painted =
  (paint: (text: string) => string) =>
  (text: string): CellLine => ({ shown: paint(text), width: displayWidth(text) })

const heightOf = (row: CellLines): number => row.reduce((height, { length }) => Math.max(height, length), 1)

/** The cells of a row, a line of the terminal at a time. */
const linesAcross = (row: CellLines): (CellLine | undefined)[][] =>
  Array.from({ length: heightOf(row) }, (_, i) => row.map((lines) => lines[i]))

const isFigure = (kind: Column['kind']): boolean => kind === 'count' || kind === 'score' || kind === 'share'

/** Lists of names are joined; the parts of any other list stand on lines of their own. */
function textOf(row: Row, { key, kind, show }: Column, { forPeople, paint }: TableStyle): string {
  if (kind === 'edit') return markEdits(row[key], paint !== plainPaint)
  if (kind === 'trend') return forPeople ? sparkline(figuresOf(row[key])) : figuresOf(row[key]).join(' ')
  return cellTexts(show === undefined ? row[key] : show(row), kind).join(kind === 'list' ? '\n' : ', ')
}

/**
 * The most lines of a cell in a terminal: prose is there to be read, of lists and titles the beginning tells enough.
 */
const mostLines = { prose: 60, edit: 60, list: 12, text: 8, title: 2, name: 4 }

const allLines = (text: string, _: Column, width: number): string[] => wrapText(text, width)

/** A line of a concordance: what leads up to the keyword loses its beginning, all else its end. */
function oneLine(text: string, { kind }: Column, width: number): string[] {
  if (displayWidth(text) <= width) return [text]
  return [kind === 'before' ? `…${cutBefore(text, width - 1)}` : `${cutBehind(text, width - 1)}…`]
}

/** A cell's text in lines of its column, without the end of what is too long. */
function cutLines(text: string, { kind }: Column, width: number): string[] {
  const lines = kind in mostLines ? mostLines[kind as keyof typeof mostLines] : 1
  // An id in place of a title is one word.
  if (kind === 'title' && !text.includes(' ') && displayWidth(text) > width) return [`${cutText(text, width - 1)}…`]
  const wrapped = wrapText(text, width)
  if (wrapped.length <= lines) return wrapped
  const last = wrapped[lines - 1]!
  const cut = displayWidth(last) < width ? last : cutBehind(last, width - 1)
  return [...wrapped.slice(0, lines - 1), `${cut}…`]
}

function painterOf({ kind }: Column, paint: Paint): (text: string) => string {
  if (kind === 'name') return paint.name
  if (kind === 'edit' && paint !== plainPaint) return (text) => paintEdits(text, paint)
  return isFigure(kind) ? paint.figure : String
}
