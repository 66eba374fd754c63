import type { Column, Row, Table } from '../types/result.ts'
import { cellTexts } from './cellTexts.ts'
import { displayWidth } from './displayWidth.ts'
import { chooseColumns, drawerOf, drawings, mayLengthen } from './drawnColumns.ts'
import { fitWidths } from './fitWidths.ts'
import { linkerOf } from './linkerOf.ts'
import { markEdits, paintEdits } from './markEdits.ts'
import { type CellLine, gap, layOutLines } from './layOutLines.ts'
import { matrixTable } from './matrixTable.ts'
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
  /** In a text that is read: a name, who speaks, and what is said. */
  readonly mention: (text: string) => string
  readonly speaker: (text: string) => string
  readonly said: (text: string) => string
}

/** For pipes and files. */
export const plainPaint: Paint = {
  title: String,
  heading: String,
  name: String,
  figure: String,
  removed: String,
  added: String,
  mention: String,
  speaker: String,
  said: String,
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
  /** The terminal shows no other letters. */
  readonly asciiOnly?: boolean
  /** Where an article can be opened, by its id: for a terminal that shows links. */
  readonly hrefOf?: ((id: string) => string | undefined) | undefined
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

/** A table's cells in the lines that they take. */
interface LaidTable {
  readonly columns: readonly Column[]
  readonly widths: readonly number[]
  readonly head: CellLines
  readonly body: readonly CellLines[]
}

function renderOne(table: Table, style: TableStyle): string {
  if (table.rows.length === 0) return ''
  const { columns, widths, head, body } = layRows(table, chooseDrawn(table, style), style)
  const airy = heightOfAll(body) > 2 * body.length
  const lines = [...(style.headers ? [head] : []), ...body].flatMap((row, i) =>
    airy && i > 0 ? [[], ...linesAcross(row)] : linesAcross(row),
  )
  const aligns = columns.map(({ kind }) => (isFigure(kind) || kind === 'before' ? 'right' : 'left'))
  return drawAbove(table.drawing, style) + layOutLines(aligns, widths, lines)
}

function drawAbove(drawing: Table['drawing'], style: TableStyle): string {
  if (drawing === undefined) return ''
  if ('labels' in drawing) {
    const table = matrixTable(drawing, style.width)
    return table === undefined ? '' : `${renderOne(table, style)}\n`
  }
  const { from, to, figures } = drawing
  return `${from} ${style.paint.figure(sparkline(figures, style.asciiOnly))} ${to}\n\n`
}

/** So many rows show whether there is room for drawings. */
const rowsToTry = 100

/** The columns of a table with as many of its drawings as there is room for. */
function chooseDrawn(table: Table, style: TableStyle): readonly Column[] {
  const plain = chooseColumns(table, 0)
  if (!style.forPeople || plain.length === table.columns.length) return plain
  const some = { ...table, rows: table.rows.slice(0, rowsToTry) }
  const most = heightOfAll(layRows(some, plain, style).body) * (1 + mayLengthen)
  const fitting = drawings.find((drawn) => {
    const { widths, body } = layRows(some, chooseColumns(table, drawn), style)
    return widths.reduce((a, b) => a + b + gap.length) - gap.length <= style.width && heightOfAll(body) <= most
  })
  return chooseColumns(table, fitting ?? 0)
}

function layRows({ rows }: Table, columns: readonly Column[], style: TableStyle): LaidTable {
  const { width, paint, forPeople, asciiOnly = false } = style
  const drawers = columns.map((column) => drawerOf(column, rows, { width, asciiOnly }))
  const cells = rows.map((row) => columns.map((column, i) => drawers[i]?.(row) ?? textOf(row, column, style)))
  const isConcordance = columns.some(({ kind }) => kind === 'before')
  const cellLines = isConcordance ? oneLine : forPeople ? cutLines : allLines
  const widths = fitWidths(columns, cells, width, gap.length)
  const head = columns.map(({ heading }, i) => wrapText(heading, widths[i]!).map(painted(paint.heading)))
  const body = cells.map((row, r) =>
    row.map((text, i) => {
      const lines = drawers[i] === undefined ? cellLines(text, columns[i]!, widths[i]!) : [text]
      const link = linkerOf(hrefIn(rows[r]!, columns[i]!, style))
      return lines.map(painted(painterOf(columns[i]!, paint))).map(link)
    }),
  )
  return { columns, widths, head, body }
}

const painted =
  (paint: (text: string) => string) =>
  (text: string): CellLine => ({ shown: paint(text), width: displayWidth(text) })

const heightOf = (row: CellLines): number => row.reduce((height, { length }) => Math.max(height, length), 1)

const heightOfAll = (rows: readonly CellLines[]): number => rows.reduce((sum, row) => sum + heightOf(row), 0)

/** The cells of a row, a line of the terminal at a time. */
const linesAcross = (row: CellLines): (CellLine | undefined)[][] =>
  Array.from({ length: heightOf(row) }, (_, i) => row.map((lines) => lines[i]))

const isFigure = (kind: Column['kind']): boolean => kind === 'count' || kind === 'score' || kind === 'share'

/** Where the article that a cell names can be opened. */
function hrefIn(row: Row, { article }: Column, { hrefOf }: TableStyle): string | undefined {
  const id = article === undefined ? undefined : row[article]
  return typeof id === 'string' ? hrefOf?.(id) : undefined
}

/** Lists of names are joined; the parts of any other list stand on lines of their own. */
function textOf(row: Row, { key, kind, show }: Column, { forPeople, paint, asciiOnly }: TableStyle): string {
  if (kind === 'edit') return markEdits(row[key], paint !== plainPaint)
  if (kind === 'trend') return forPeople ? sparkline(figuresOf(row[key]), asciiOnly) : figuresOf(row[key]).join(' ')
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
  return isFigure(kind) || kind === 'bar' || kind === 'spread' ? paint.figure : String
}
