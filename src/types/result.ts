/**
 * What a command answers. `data` is what JSON prints; `tables` is what a terminal, CSV, TSV and Markdown print. Both
 * come from the same rows, so every format says the same.
 */
export interface Result<Data = unknown> {
  readonly data: Data
  /** Never empty. Where there are several, CSV and TSV take the first unless another is named. */
  readonly tables: readonly Table[]
  /** What the format `table` prints of many tables, where neither all nor one of them is asked for. */
  readonly overview?: Overview
  /** The same of a text with what was found in it. */
  readonly reading?: Reading
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
  /** What stands above the rows in a terminal with room for it, and nowhere else. */
  readonly drawing?: Matrix | Course | undefined
}

/** How alike things are, each with each. */
export interface Matrix {
  readonly labels: readonly string[]
  /** Shares: of each thing with those before it; null where it isn't known. */
  readonly values: readonly (readonly (number | null)[])[]
}

/** How a figure goes on from one time to another. */
export interface Course {
  readonly from: string
  readonly to: string
  readonly figures: readonly number[]
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
   * each with an `op`: `same`, `removed` or `added`. Two are drawings that stand in a terminal with room for them, and
   * nowhere else: `bar` draws a figure beside it, `spread` what `show` gives: a figure for each stretch of the articles.
   */
  readonly kind:
    | 'prose'
    | 'text'
    | 'title'
    | 'before'
    | 'behind'
    | 'name'
    | 'count'
    | 'score'
    | 'share'
    | 'list'
    | 'trend'
    | 'edit'
    | 'bar'
    | 'spread'
  /** Left out of terminal and Markdown tables unless `--fields` names it: offsets, ids. */
  readonly hidden?: boolean
  /** What a terminal and Markdown show in place of the value, where that reads better. */
  readonly show?: (row: Row) => Cell
  /** The key that has the id of the article that is named here: a terminal can lead to it. */
  readonly article?: string
}

/** A first look at an answer, for people: sections of a screen at most, each with the best rows of several tables. */
export interface Overview {
  readonly sections: readonly OverviewSection[]
  /** Sections that are not here because nobody asked for so many, what they are, and the option that shows them. */
  readonly left?: { readonly sections: string; readonly option: string } | undefined
  /** What else there is to say, a line each. */
  readonly notes: readonly string[]
}

export interface OverviewSection {
  readonly title: string
  readonly parts: readonly OverviewPart[]
}

export interface OverviewPart {
  readonly heading: string
  /** The best first; as many are shown as there is room for. */
  readonly items: readonly OverviewItem[]
  /** How many there are in all, and the table that has them. */
  readonly rows: number
  readonly table: string
  /** Titles are cut to a line in a terminal, and nowhere else; sentences are cut to so many lines everywhere. */
  readonly lines: 'title' | number
}

/** One or more paragraphs that belong together, as two sides of a disagreement. */
export type OverviewItem = readonly OverviewParagraph[]

export type OverviewParagraph = readonly OverviewRun[]

/** Words of a paragraph that look alike. Words `removed` and `added` are marked where there are no colours. */
export interface OverviewRun {
  readonly text: string
  readonly style?: 'heading' | 'name' | 'figure' | 'removed' | 'added' | undefined
}

/** A text with what was found in it, for people: names, and who says what. */
export interface Reading {
  /** Its title, as the text has it where it begins with it: then it is not among the paragraphs. */
  readonly heading: readonly ReadingRun[]
  /** When and where it came out. */
  readonly about: string
  readonly paragraphs: readonly (readonly ReadingRun[])[]
}

/** Words of a paragraph that look alike and are said by one speaker, or by nobody. */
export interface ReadingRun {
  readonly text: string
  /** `aside` is page furniture; `mark` stands where a quote begins and ends, and is shown where there are no colours. */
  readonly style?: 'title' | 'name' | 'speaker' | 'aside' | 'mark' | undefined
  /** Who says it, in a word or two. */
  readonly said?: string | undefined
}
