import type { Aggregate } from '../types/aggregate.ts'
import type { Annotated } from '../types/annotator.ts'
import type { LayerName } from '../types/layers.ts'
import type { Result, Row, Table } from '../types/result.ts'

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
    merge: (a, b) => [...a, ...b],
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

/** How people name an article. */
export const titleOf = ({ title, id }: { readonly title: string | null; readonly id: string }): string => title ?? id
