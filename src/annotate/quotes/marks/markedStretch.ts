import type { Span } from '../../../types/span.ts'

/** A stretch between quotation marks, without the marks. */
export interface MarkedStretch extends Span {
  /** The stretch with its marks. */
  readonly outer: Span
  /** Stands inside another stretch. */
  readonly nested: boolean
  /** Between single marks. */
  readonly single: boolean
  /** False where no mark closes it: it ends with its paragraph. */
  readonly closed: boolean
  /** Not closed, and the next paragraph opens anew: one quote over several paragraphs. */
  readonly continues: boolean
}
