import { compareText } from '../algorithms/compareText.ts'
import type { Aggregate } from '../types/aggregate.ts'
import type { Annotated } from '../types/annotator.ts'
import type { LayerName } from '../types/layers.ts'
import type { Cell, Column, Result, Row, Table } from '../types/result.ts'

interface QuestionParts<Kept, Data, Needs extends LayerName> {
  readonly requires: readonly Needs[]
  /** What the answer needs of one article: JSON-able, as small as may be. */
  readonly keep: (article: Annotated<Needs>) => Kept
  /** From what was kept of each article, in their order. */
  readonly answer: (kept: readonly Kept[]) => Result<Data>
}

/** A question whose state is what it keeps of each article. */
export type Question<Kept, Data, Needs extends LayerName> = Aggregate<Kept[], Data, Needs>

/** Makes a question over many articles from what it keeps of each and how it answers. */
export function question<Kept, Data, Needs extends LayerName>({
  requires,
  keep,
  answer,
}: QuestionParts<Kept, Data, Needs>): Question<Kept, Data, Needs> {
  return {
    requires,
    empty: () => [],
    add(state, article) {
      state.push(keep(article))
      return state
    },
    merge(a, b) {
      for (const kept of b) a.push(kept)
      return a
    },
    finish: answer,
  }
}

/** The answer of a question that has one table, whose rows are its data. */
export function answerOf<Rows extends readonly Row[]>(
  table: Omit<Table, 'rows'>,
  rows: Rows,
  notes: readonly string[] = [],
): Result<Rows> {
  return { data: rows, tables: [{ ...table, rows }], notes }
}

/** Rows by one of their columns, as far as they are asked for. */
export interface Arrangement {
  /** The key of a column: figures with the highest first, texts from A to Z. Without it, the order that the answer has. */
  readonly sort?: string | null | undefined
  /** How many rows. */
  readonly top?: number | null | undefined
}

/** How many rows an answer has where nobody asks for more or fewer: of these it is told how many there are. */
export interface UsualTop {
  readonly usualTop?: number | null | undefined
}

/** The first so many, and what a table tells of the others. */
export function cutTo<Item>(
  rows: readonly Item[],
  { top, usualTop }: Arrangement & UsualTop,
): { readonly rows: Item[]; readonly left: Table['left'] } {
  const most = top ?? usualTop ?? Infinity
  const left = top == null && rows.length > most ? { rows: rows.length - most, option: '--top' } : undefined
  return { rows: rows.slice(0, most), left }
}

/** The first rows in the order asked for; equal ones stay as they were, what has no value comes last. */
export function arrange<Item extends Row>(rows: readonly Item[], { sort, top }: Arrangement): Item[] {
  const sorted = sort == null ? [...rows] : [...rows].sort((a, b) => compareCells(a[sort] ?? null, b[sort] ?? null))
  return sorted.slice(0, top ?? undefined)
}

function compareCells(a: Cell, b: Cell): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (typeof a === 'number' && typeof b === 'number') return b - a
  return typeof a === 'string' && typeof b === 'string' ? compareText(a, b) : 0
}

/** An article by its id, for other commands and programs, and by its title, for people. */
export const articleColumns: readonly Column[] = [
  { key: 'article', heading: 'Id', kind: 'name', hidden: true, article: 'article' },
  { key: 'title', heading: 'Article', kind: 'title', show: titleShown, article: 'article' },
]

/** A row's article as people name it. */
export function titleShown({ title, article }: Row): Cell {
  return title ?? article ?? null
}

/** The same of the other one of two. */
export function otherShown({ otherTitle, other }: Row): Cell {
  return otherTitle ?? other ?? null
}

/** How people name an article. */
export const titleOf = ({ title, id }: { readonly title: string | null; readonly id: string }): string => title ?? id
