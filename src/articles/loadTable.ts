import { pipeline, Readable } from 'node:stream'
import type { Failure } from '../types/article.ts'
import { decodeText } from './decodeText.ts'
import { failure } from './failure.ts'
import { articleOfRecord } from './parseRecord.ts'
import { findAll } from './recordKeys.ts'
import { longestArticle, nameOf } from './source.ts'
import type { Reader, Source } from './source.ts'
import { toUtf8 } from './toUtf8.ts'

interface Row {
  readonly record: readonly string[]
  readonly info: { readonly records: number; readonly lines: number }
}

interface RowError extends Error {
  readonly code: string
  /** Rows and lines that the parser was through with. */
  readonly records: number
  readonly lines: number
}

const delimiters = [',', ';', '\t'] as const

/**
 * A table with a header: comma, semicolon or tab between cells, whichever the header has most of. A row is an article.
 * Cells are decoded each for itself: what stands between them is ASCII in every encoding that we read.
 */
export const loadTable: Reader = async function* (source, opened, { keys }) {
  const { parse } = await import('csv-parse')
  const parser = parse({
    ...{ delimiter: delimiterOf(opened.head), encoding: 'latin1', info: true, skip_empty_lines: true },
    ...{ relax_column_count: true, relax_quotes: true, skip_records_with_error: true },
    max_record_size: longestArticle,
  })
  // The parser runs ahead of the rows that we take.
  const broken: RowError[] = []
  parser.on('skip', (error: RowError | undefined) => {
    if (error !== undefined) broken.push(error)
  })
  // An error of the source reaches the reader as the stream's own: there is nothing left to do with it here.
  pipeline(Readable.from(toUtf8(opened.bytes)), parser, () => undefined)
  let header: readonly string[] | undefined
  let line = 1
  for await (const { record, info } of parser as AsyncIterable<Row>) {
    for (; broken[0] !== undefined && broken[0].records < info.records; line = broken.shift()!.lines + 1)
      yield brokenRow(source, line, broken[0])
    const cells = record.map(decodeCell)
    const place = { id: `${source.id}:${line}`, path: source.path, line }
    line = info.lines + 1
    if (header !== undefined) {
      yield await articleOfRecord(valuesOf(header, cells), place, keys)
      continue
    }
    header = cells.map((cell) => cell.trim())
    if (findAll(new Map(header.map((name) => [name, name])), 'text', keys).length === 0) {
      yield failure(source, 'bad-record', noText(nameOf(source), header, keys?.text))
      return
    }
  }
  for (const error of broken) yield brokenRow(source, line, error)
}

/** A cell left empty says nothing of the article; a row without a text has an empty one. */
function valuesOf(header: readonly string[], cells: readonly string[]): Map<string, unknown> {
  const values = new Map<string, unknown>()
  for (const [i, name] of header.entries()) if (name !== '' && !values.has(name)) values.set(name, cells[i] ?? '')
  return values
}

const decodeCell = (cell: string): string => decodeText(Buffer.from(cell, 'latin1'))

function delimiterOf(head: Uint8Array): string {
  const header = Buffer.from(head)
    .toString('latin1')
    .trimStart()
    .split(/[\r\n]/, 1)[0]!
  const counts = delimiters.map((delimiter) => header.split(delimiter).length)
  return delimiters[counts.indexOf(Math.max(...counts))]!
}

function noText(name: string, header: readonly string[], asked = 'text'): string {
  const columns = header.slice(0, 12).map((column) => column.slice(0, 30))
  return `${name} has no column "${asked}" (its columns: ${columns.join(', ')}): name the one with the text with --text-key`
}

function brokenRow(source: Source, line: number, { code, message }: RowError): Failure {
  const place = { id: `${source.id}:${line}`, path: source.path }
  const what =
    code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'has a quotation mark that nothing closes: all that follows is lost; double it or take it away'
      : code === 'CSV_MAX_RECORD_SIZE'
        ? `is a row longer than ${longestArticle >> 20} MB: a quotation mark in it may not be closed`
        : `is no row of a table: ${message}`
  return failure(place, 'bad-record', `${nameOf(source)}:${line} ${what}`)
}
