import type { TokenColumns } from '../tagging/tokenColumns.ts'
import type { TokenRange } from '../tokenRange.ts'

/** A cue as features name it: the base form of its reporting verb, else its last word. */
export function cueWord({ words, reporting }: TokenColumns, { to }: TokenRange): number {
  return reporting[to - 1]! || words[to - 1]!
}
