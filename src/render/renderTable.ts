import CliTable from 'cli-table3'
import type { Column, Row, Table } from '../types/result.ts'
import { cellTexts } from './cellText.ts'
import { fitWidths } from './fitWidths.ts'

/** How to colour a table: what stands between columns and colours is no business of this folder. */
export interface Paint {
  readonly title: (text: string) => string
  readonly heading: (text: string) => string
  readonly name: (text: string) => string
  readonly figure: (text: string) => string
}

/** For pipes and files. */
export const plainPaint: Paint = { title: String, heading: String, name: String, figure: String }

const gap = '  '

/** Of several tables each shows so many rows: they are a first look, and `--table` shows one whole. */
const mostRows = 40

/** Tables for a terminal of that many columns: no line is longer, long texts wrap. Each under its title where there are several. */
export function renderTable(tables: readonly Table[], width: number, paint: Paint = plainPaint): string {
  if (tables.length === 1) return renderOne(tables[0]!, width, paint)
  return tables
    .filter(({ rows }) => rows.length > 0)
    .map((table) => {
      const shown = renderOne({ ...table, rows: table.rows.slice(0, mostRows) }, width, paint)
      const more = table.rows.length - mostRows
      const rest = more > 0 ? `… and ${more} more: --table ${table.name}\n` : ''
      return `${paint.title(table.title)}\n${shown}${rest}`
    })
    .join('\n')
}

function renderOne({ columns, rows }: Table, width: number, paint: Paint): string {
  if (rows.length === 0) return ''
  const cells = rows.map((row) => columns.map((column) => textOf(row, column)))
  const widths = fitWidths(columns, cells, width, gap.length)
  const fitted = cells.map((row) => row.map((text, i) => fitText(text, columns[i]!, widths[i]!)))
  const lines = fitted.map((row) => Math.max(...row.map((text, i) => Math.ceil(text.length / widths[i]!))))
  const airy = lines.reduce((a, b) => a + b, 0) > 2 * lines.length
  const painted = fitted.map((row) => row.map((text, i) => paintCell(text, columns[i]!, paint)))
  const parts = Array.from({ length: Math.ceil(painted.length / rowsAtOnce) }, (_, part) => {
    const table = new CliTable({
      head: part === 0 ? columns.map(({ heading }) => paint.heading(heading)) : [],
      colWidths: widths,
      colAligns: columns.map(({ kind }) => (isFigure(kind) || kind === 'before' ? 'right' : 'left')),
      wordWrap: true,
      chars: { ...noLines, ...(airy ? { mid: ' ' } : {}) },
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    })
    table.push(...painted.slice(part * rowsAtOnce, (part + 1) * rowsAtOnce))
    return table.toString()
  })
  return `${parts.join(airy ? '\n\n' : '\n').replace(/(?<! ) +$/gm, '')}\n`
}

/** cli-table3 takes time that grows with the square of the rows: long tables are laid out in parts, which look like one. */
const rowsAtOnce = 50

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

const isFigure = (kind: Column['kind']): boolean => kind === 'count' || kind === 'score' || kind === 'share'

/** Lists of names are joined; the parts of any other list stand on lines of their own. */
function textOf(row: Row, { key, kind, show }: Column): string {
  return cellTexts(show === undefined ? row[key] : show(row), kind).join(kind === 'list' ? '\n' : ', ')
}

/** The most lines of a cell in a terminal: prose is there to be read, of lists and titles the beginning tells enough. */
const mostLines = { prose: 60, list: 12, text: 8, title: 2, name: 4 }

/**
 * Cuts what is too long (cli-table3 takes quadratic time on long cells), and breaks a word that is longer than its column in two, where
 * cli-table3 would cut it.
 */
function fitText(text: string, { kind }: Column, width: number): string {
  const lines = kind in mostLines ? mostLines[kind as keyof typeof mostLines] : 1
  // An id in place of a title is one word.
  if (kind === 'title' && text.length > width && !text.includes(' ')) return `${text.slice(0, width - 1)}…`
  const shown = fits(text, lines, width) ? text : `${cut(text, lines, width)}…`
  return shown.replace(new RegExp(`\\S{${width}}(?=\\S)`, 'gu'), '$& ')
}

const fits = (text: string, lines: number, width: number): boolean =>
  text.length <= lines * width && text.split('\n').length <= lines

/** Room for the words that wrapping moves to the next line. */
function cut(text: string, lines: number, width: number): string {
  const rows = text.split('\n').slice(0, lines).join('\n')
  return rows.slice(0, Math.max(1, lines * width - 8 * Math.min(lines, 4))).trimEnd()
}

function paintCell(text: string, column: Column, paint: Paint): string {
  if (column.kind === 'name') return paint.name(text)
  return isFigure(column.kind) ? paint.figure(text) : text
}
