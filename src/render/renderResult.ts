import type { Result, Table } from '../types/result.ts'
import { renderCsv, renderTsv } from './renderCsv.ts'
import { renderJson, renderJsonl } from './renderJson.ts'
import { renderMarkdown } from './renderMarkdown.ts'
import { plainPaint, renderTable } from './renderTable.ts'
import type { Paint } from './renderTable.ts'
import { selectFields } from './selectFields.ts'

export const formats = ['table', 'json', 'jsonl', 'csv', 'tsv', 'markdown'] as const
export type Format = (typeof formats)[number]

export interface RenderOptions {
  readonly format: Format
  /** Keys to print, in this order; all (in tables: all but the hidden ones) where it is null. */
  readonly fields?: readonly string[] | null
  /** One of the result's tables by name; all, or for a format of one table the first, where it is null. */
  readonly table?: string | null
  /** Terminal columns. */
  readonly width?: number
  readonly paint?: Paint
}

/** Thrown for a field or table that the result does not have; `choices` are those that it has. */
export class UnknownChoice extends Error {
  constructor(
    readonly what: 'field' | 'table',
    readonly asked: string,
    readonly choices: readonly string[],
  ) {
    super(`no ${what} “${asked}” here; there are: ${choices.join(', ')}`)
  }
}

/** A result as text in one of the formats. */
export const renderResult = (result: Result, options: RenderOptions): string =>
  [...renderPieces(result, options)].join('')

/** The same in pieces, for an answer that may be longer than a string can be: as JSON of either kind, the formats for answers of any size. */
export function* renderPieces(result: Result, options: RenderOptions): Generator<string> {
  const { format, fields = null, table = null } = options
  if (format === 'json') yield* inBlocks(renderJson(selectData(result.data, fields, result)))
  else if (format === 'jsonl') yield* inBlocks(renderJsonl(valuesOf(result, table, fields)))
  else yield renderTables(result, options)
}

/** Pieces of about this many characters: writing each row by itself would be slow. */
const blockLength = 1 << 16

function* inBlocks(pieces: Iterable<string>): Generator<string> {
  let block = ''
  for (const piece of pieces) {
    block += piece
    if (block.length < blockLength) continue
    yield block
    block = ''
  }
  if (block !== '') yield block
}

function renderTables(result: Result, options: RenderOptions): string {
  const { format, fields = null, width = 80, paint = plainPaint } = options
  const chosen = chooseTables(result.tables, options.table ?? null)
  const tables = chosen.map((table) => ({ ...table, columns: chooseColumns(table, fields, format) }))
  const [first] = tables
  if (format === 'markdown') return renderMarkdown(tables)
  if (format === 'table') return renderTable(tables, width, paint)
  if (first === undefined) return ''
  return format === 'csv' ? renderCsv(first) : renderTsv(first)
}

/** Of a list, each row's fields; of one object, that object's own. */
function selectData(data: unknown, fields: readonly string[] | null, result: Result): unknown {
  if (fields === null || typeof data !== 'object' || data === null) return data
  if (!Array.isArray(data)) {
    check('field', fields, Object.keys(data))
    return selectFields(data, fields)
  }
  const rows = data as readonly object[]
  check('field', fields, rows[0] === undefined ? keysOf(result.tables[0]) : Object.keys(rows[0]))
  return rows.map((row) => selectFields(row, fields))
}

const keysOf = (table: Table | undefined): string[] => table?.columns.map(({ key }) => key) ?? []

function valuesOf(result: Result, table: string | null, fields: readonly string[] | null): readonly unknown[] {
  if (table === null && Array.isArray(result.data)) return selectData(result.data, fields, result) as unknown[]
  const [first] = chooseTables(result.tables, table)
  if (first === undefined) return []
  const columns = chooseColumns(first, fields, 'jsonl').map(({ key }) => key)
  return first.rows.map((row) => selectFields(row, columns))
}

function chooseTables(tables: readonly Table[], name: string | null): readonly Table[] {
  if (name === null) return tables
  check(
    'table',
    [name],
    tables.map((table) => table.name),
  )
  return tables.filter((table) => table.name === name)
}

function chooseColumns({ columns }: Table, fields: readonly string[] | null, format: Format): Table['columns'] {
  if (fields === null)
    return format === 'table' || format === 'markdown' ? columns.filter(({ hidden }) => hidden !== true) : columns
  check(
    'field',
    fields,
    columns.map(({ key }) => key),
  )
  return fields.flatMap((field) => columns.filter(({ key }) => key === field))
}

function check(what: 'field' | 'table', asked: readonly string[], known: readonly string[]): void {
  for (const name of asked) if (!known.includes(name)) throw new UnknownChoice(what, name, known)
}
