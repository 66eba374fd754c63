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

/** Tables for a terminal of that many columns: no line is longer, long texts wrap. Each under its title where there are several. */
export function renderTable(tables: readonly Table[], width: number, paint: Paint = plainPaint): string {
  return tables
    .filter(({ rows }) => tables.length === 1 || rows.length > 0)
    .map((table) => (tables.length > 1 ? `${paint.title(table.title)}\n` : '') + renderOne(table, width, paint))
    .join('\n')
}

function renderOne({ columns, rows }: Table, width: number, paint: Paint): string {
  if (rows.length === 0) return 'Nothing found.\n'
  const cells = rows.map((row) => columns.map((column) => textOf(row, column)))
  const widths = fitWidths(columns, cells, width, gap.length)
  const fitted = cells.map((row) => row.map((text, i) => fitText(text, columns[i]!, widths[i]!)))
  const lines = fitted.map((row) => Math.max(...row.map((text, i) => Math.ceil(text.length / widths[i]!))))
  const airy = lines.reduce((a, b) => a + b, 0) > 2 * lines.length
  const table = new CliTable({
    head: columns.map(({ heading }) => paint.heading(heading)),
    colWidths: widths,
    colAligns: columns.map(({ kind }) => (isFigure(kind) || kind === 'before' ? 'right' : 'left')),
    wordWrap: true,
    chars: { ...noLines, ...(airy ? { mid: ' ' } : {}) },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  })
  for (const row of fitted) table.push(row.map((text, i) => paintCell(text, columns[i]!, paint)))
  return `${table.toString().replace(/ +$/gm, '')}\n`
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

const isFigure = (kind: Column['kind']): boolean => kind === 'count' || kind === 'score' || kind === 'share'

/** Lists of names are joined; the parts of any other list stand on lines of their own. */
function textOf(row: Row, { key, kind, show }: Column): string {
  return cellTexts(show === undefined ? row[key] : show(row), kind).join(kind === 'list' ? '\n' : ', ')
}

/** cli-table3 cuts a word that is longer than its column; broken in two it stays readable. A long title is cut here, to two lines. */
function fitText(text: string, { kind }: Column, width: number): string {
  const shown = kind === 'title' && text.length > 2 * width ? `${text.slice(0, 2 * width - 8).trimEnd()}…` : text
  return shown.replace(new RegExp(`\\S{${width}}(?=\\S)`, 'gu'), '$& ')
}

function paintCell(text: string, column: Column, paint: Paint): string {
  if (column.kind === 'name') return paint.name(text)
  return isFigure(column.kind) ? paint.figure(text) : text
}
