import type { Cell, Column, Table } from '../types/result.ts'
import { cellTexts } from './cellTexts.ts'

/**
 * Where a spreadsheet would take what follows for a formula, also behind what it trims or does not show: at the start of
 * a field, and at a semicolon, which starts a field for half of Europe. An apostrophe there keeps it text (OWASP, CSV
 * injection).
 */
const beforeFormula = /(^|; ?)(?=\s*[=+\-@＝＋－＠])/g

/** Comma-separated values after RFC 4180, with a heading line; lists are joined with `; `. */
export const renderCsv = (table: Table, headers = true): string => renderSeparated(table, headers, ',', quoteCsv)

/**
 * Tab-separated values with a heading line. Tabs and line ends inside of texts are spaces by then; quotation marks are
 * doubled as in CSV, as spreadsheets, pandas and Python read them.
 */
export const renderTsv = (table: Table, headers = true): string => renderSeparated(table, headers, '\t', quoteTsv)

/** As JSON has them. */
const mostDigits = 4

const quoteCsv = (field: string): string => (/[",\n\r]/.test(field) ? quoted(field) : field)
const quoteTsv = (field: string): string => (field.includes('"') ? quoted(field) : field)
const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`

function renderSeparated(table: Table, headers: boolean, separator: string, quote: (field: string) => string): string {
  const heading = table.columns.map(({ key }) => quote(key)).join(separator)
  const lines = table.rows.map((row) =>
    table.columns.map((column) => quote(fieldOf(row[column.key], column))).join(separator),
  )
  return [...(headers ? [heading] : []), ...lines, ''].join('\n')
}

function fieldOf(cell: Cell | undefined, column: Column): string {
  if (typeof cell === 'number') return String(Number(cell.toFixed(mostDigits)))
  return cellTexts(cell, column.kind).join('; ').replace(beforeFormula, "$1'")
}
