import type { Cell, Column, Result, Row, Table } from '../types/result.ts'
import { drawBar, figuresOf, sparkline } from './renderTrend.ts'

const isDrawn = ({ kind }: Column): boolean => kind === 'bar' || kind === 'spread'

/** A result for programs and files: words and figures, no drawings. */
export function withoutDrawings(result: Result): Result {
  const tables = result.tables.map((table) => ({ ...table, columns: chooseColumns(table, 0), drawing: undefined }))
  return { ...result, tables }
}

/** How many of a table's drawings stand in it: none, the bars, all. */
type Drawings = 0 | 1 | 2
export const drawings: readonly Drawings[] = [2, 1, 0]

export const chooseColumns = ({ columns }: Table, most: Drawings): readonly Column[] =>
  columns.filter((column) => !isDrawn(column) || most === 2 || (most === 1 && column.kind === 'bar'))

/** A drawing may make a table longer by this share of its lines: it takes room from what would be on one. */
export const mayLengthen = 0.05

const barWidth = (width: number): number => (width < 100 ? 8 : 16)

/** Draws the cells of a column that is drawn; undefined for any other. */
export function drawerOf(
  column: Column,
  rows: readonly Row[],
  { width, asciiOnly }: { readonly width: number; readonly asciiOnly: boolean },
): ((row: Row) => string) | undefined {
  const figureOf = ({ [column.key]: figure }: Row): number => (typeof figure === 'number' ? figure : 0)
  if (column.kind === 'bar') {
    const most = rows.reduce((most, row) => Math.max(most, figureOf(row)), 0)
    return (row) => drawBar(figureOf(row), most, barWidth(width), asciiOnly)
  }
  const figures = (row: Row): Cell | undefined => (column.show === undefined ? row[column.key] : column.show(row))
  return column.kind === 'spread' ? (row) => sparkline(figuresOf(figures(row)), asciiOnly) : undefined
}
