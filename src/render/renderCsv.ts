import type { Cell, Column, Table } from '../types/result.ts'
import { cellText } from './cellText.ts'

/** What a spreadsheet would take for a formula; an apostrophe in front keeps it text (OWASP, CSV injection). */
const formula = /^[=+\-@]/

/** Comma-separated values after RFC 4180, with a heading line; lists are joined with `; `. */
export const renderCsv = (table: Table): string => renderSeparated(table, ',', quoteCsv)

/** Tab-separated values with a heading line. Tabs and line ends inside of texts are spaces by then. */
export const renderTsv = (table: Table): string => renderSeparated(table, '\t', (field) => field)

const quoteCsv = (field: string): string => (/[",\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)

function renderSeparated(table: Table, separator: string, quote: (field: string) => string): string {
  const heading = table.columns.map(({ key }) => quote(key)).join(separator)
  const lines = table.rows.map((row) =>
    table.columns.map((column) => quote(fieldOf(row[column.key], column))).join(separator),
  )
  return [heading, ...lines, ''].join('\n')
}

function fieldOf(cell: Cell | undefined, column: Column): string {
  if (typeof cell === 'number') return String(cell)
  const text = cellText(cell, column.kind)
  return formula.test(text) ? `'${text}` : text
}
