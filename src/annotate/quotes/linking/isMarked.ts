import { OUTSIDE } from '../tagging/markStates.ts'
import type { TokenColumns } from '../tagging/tokenColumns.ts'
import type { TokenRange } from '../tokenRange.ts'

/** Does any of a range stand between marks? */
export function isMarked({ states }: TokenColumns, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (states[i] !== OUTSIDE) return true
  return false
}
