import type { Column, Result, Table } from '../types/result.ts'
import { withoutDrawings } from './drawnColumns.ts'
import { renderCsv, renderTsv } from './renderCsv.ts'
import { renderJson, renderJsonl } from './renderJson.ts'
import { renderMarkdown } from './renderMarkdown.ts'
import { renderOverview } from './renderOverview.ts'
import { renderReading } from './renderReading.ts'
import { plainPaint, renderTable } from './renderTable.ts'
import type { Paint } from './renderTable.ts'

interface RenderSettings {
  /**
   * Keys to print, in this order, of the table that is named, else of the first; all (in tables: all but the hidden
   * ones) where it is null.
   */
  readonly fields?: readonly string[] | null
  /**
   * One of the result's tables by name, whose rows are printed in every format. Where it is null: of formats of one
   * table the first; of the others all tables, and of JSON the data.
   */
  readonly table?: string | null
  /** All tables in place of an overview of them. */
  readonly full?: boolean
  /** Without it a table, CSV or TSV has no heading line. */
  readonly headers?: boolean
  /** Terminal columns. */
  readonly width?: number
  /** A table for a terminal: long cells may be cut, and figures drawn. */
  readonly forPeople?: boolean
  /** The terminal shows no other letters. */
  readonly asciiOnly?: boolean
  readonly paint?: Paint
  /** Where an article can be opened, by its id: for a terminal that shows links. */
  readonly hrefOf?: ((id: string) => string | undefined) | undefined
}

type Renderer = (result: Result, options: RenderSettings) => Iterable<string>

/** Every format by its name: help and types are made from these. */
const renderers = {
  table: (result, options) => {
    const { width = 80, paint = plainPaint, headers = true, forPeople = false, asciiOnly = false, hrefOf } = options
    const style = { width, paint, headers, forPeople, asciiOnly, hrefOf }
    const { overview, reading } = result
    if (reading !== undefined && isFirstLook(options)) return [renderReading(reading, style)]
    if (overview !== undefined && isFirstLook(options)) return [renderOverview(overview, style)]
    return [renderTable(tablesFor(result, options, isShown), style)]
  },
  json: (result, options) => inBlocks(renderJson(valueOf(result, options))),
  jsonl: (result, options) => inBlocks(renderJsonl(rowsOf(result, options))),
  csv: (result, options) => firstTable(result, options).map((table) => renderCsv(table, options.headers)),
  tsv: (result, options) => firstTable(result, options).map((table) => renderTsv(table, options.headers)),
  markdown: (result, options) => [renderMarkdown(tablesFor(result, options, isShown))],
} satisfies Readonly<Record<string, Renderer>>

/** What tables have, and an overview or a text hasn't, is not asked for. */
const isFirstLook = ({ fields = null, table = null, full = false, headers = true }: RenderSettings): boolean =>
  fields === null && table === null && !full && headers

export type Format = keyof typeof renderers
export const formats = Object.keys(renderers) as readonly Format[]

export interface RenderOptions extends RenderSettings {
  readonly format: Format
}

/**
 * Thrown for a field or table that the result does not have, or a format that there is not; `choices` are those there
 * are.
 */
export class UnknownChoice extends Error {
  constructor(
    readonly what: 'field' | 'table' | 'format',
    readonly asked: string,
    readonly choices: readonly string[],
  ) {
    super(`no ${what} “${asked}” here; there are: ${choices.join(', ')}`)
  }
}

/** A result as text in one of the formats. */
export const renderResult = (result: Result, options: RenderOptions): string =>
  [...renderPieces(result, options)].join('')

/**
 * The same in pieces, for an answer that may be longer than a string can be: as JSON of either kind, the formats for
 * answers of any size.
 */
export function* renderPieces(result: Result, options: RenderOptions): Generator<string> {
  check('format', [options.format], formats)
  yield* renderers[options.format](isDrawn(options) ? result : withoutDrawings(result), options)
}

/** Who names fields gets those alone. */
const isDrawn = ({ format, forPeople = false, fields = null }: RenderOptions): boolean =>
  format === 'table' && forPeople && fields === null

const isShown = ({ hidden }: Column): boolean => hidden !== true

/**
 * The tables that the options ask for; of each the columns that they name, else those that are shown without being
 * named.
 */
function tablesFor(
  { tables }: Result,
  { table = null, fields = null }: RenderSettings,
  isShown: (column: Column) => boolean = () => true,
): Table[] {
  const chosen = chooseTables(tables, fields === null ? table : (table ?? tables[0]?.name ?? null))
  return chosen.map((one) => ({ ...one, columns: fields === null ? one.columns.filter(isShown) : choose(one, fields) }))
}

const firstTable = (result: Result, options: RenderSettings): Table[] => tablesFor(result, options).slice(0, 1)

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

/** What JSON prints: the data, or the rows of a table where one, or fields of one, are asked for. */
function valueOf(result: Result, { table = null, fields = null }: RenderSettings): unknown {
  return table === null && fields === null ? result.data : rowsOf(result, { table, fields })
}

/** The rows of the one table that is meant, or of data that is a list, with the fields that are asked for. */
function rowsOf({ data, tables }: Result, { table = null, fields = null }: RenderSettings): readonly unknown[] {
  if (table === null && Array.isArray(data)) {
    const rows = data as readonly object[]
    if (fields === null) return rows
    // A list of lists, as of summaries, has keys that its table doesn't, and the other way round.
    const known = rows[0] === undefined ? keysOf(tables[0]) : Object.keys(rows[0])
    if (fields.every((field) => known.includes(field))) return rows.map((row) => selectFields(row, fields))
    const keys = [...new Set([...known, ...keysOf(tables[0])])]
    check('field', fields, keys)
  }
  const [first] = chooseTables(tables, table)
  if (first === undefined) return []
  if (fields === null) return first.rows.map((row) => selectFields(row, keysOf(first)))
  choose(first, fields)
  return first.rows.map((row) => selectFields(row, fields))
}

const keysOf = (table: Table | undefined): string[] => table?.columns.map(({ key }) => key) ?? []

/** The named keys of a row, in the order they were named. */
function selectFields(row: object, fields: readonly string[]): object {
  const values = new Map(Object.entries(row))
  return Object.fromEntries(fields.map((field) => [field, values.get(field) ?? null]))
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

function choose(table: Table, fields: readonly string[]): readonly Column[] {
  check('field', fields, keysOf(table))
  return fields.flatMap((field) => table.columns.filter(({ key }) => key === field))
}

function check(what: UnknownChoice['what'], asked: readonly string[], known: readonly string[]): void {
  for (const name of asked) if (!known.includes(name)) throw new UnknownChoice(what, name, known)
}
