/**
 * What a command answers. `data` is what JSON prints; `tables` is what a terminal, CSV, TSV and Markdown print. Both
 * come from the same rows, so every format says the same.
 */
export interface Result<Data = unknown> {
  readonly data: Data
  /** Never empty. Where there are several, CSV and TSV take the first unless another is named. */
  readonly tables: readonly Table[]
  /** Words for the reader on stderr: no match and what was meant, two people of one name. */
  readonly notes?: readonly string[]
}

/** Rows are JSON objects; their keys are the columns' keys, in that order. */
export interface Table {
  /** For `--table <name>`. */
  readonly name: string
  /** A heading for people, shown where a result has several tables. */
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Rows that are not here because nobody asked for so many, and the option that does. */
  readonly left?: { readonly rows: number; readonly option: string } | undefined
}

export type Cell = string | number | boolean | null | readonly Cell[] | { readonly [key: string]: Cell }

export type Row = Readonly<Record<string, Cell>>

export interface Column {
  /** The row's key, JSON's key and the CSV heading: one name. */
  readonly key: string
  /** The heading in a terminal and in Markdown. */
  readonly heading: string
  /**
   * `prose` is what the table is read for and gets most of the room; `text` is shorter and wraps too, `title` names an
   * article and is cut to two lines in a terminal; `before` and `behind` stand around a keyword, a line each; `name`
   * stands out; `count`, `score` and `share` are right-aligned figures; `list` holds several texts, a line each;
   * `trend` holds a figure for each of the periods that the heading names; `edit` is prose as a list of runs of words,
   * each with an `op`: `same`, `removed` or `added`.
   */
  readonly kind:
    'prose' | 'text' | 'title' | 'before' | 'behind' | 'name' | 'count' | 'score' | 'share' | 'list' | 'trend' | 'edit'
  /** Left out of terminal and Markdown tables unless `--fields` names it: offsets, ids. */
  readonly hidden?: boolean
  /** What a terminal and Markdown show in place of the value, where that reads better. */
  readonly show?: (row: Row) => Cell
}
