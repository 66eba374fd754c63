import { isReportingNoun } from '../tokens/readWordForms.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'

/** A cue as features name it: the base form of its reporting verb, else its last word. */
export function cueWord({ words, reporting }: TokenColumns, { to }: TokenRange): number {
  return reporting[to - 1]! || words[to - 1]!
}

/** Is a cue a reporting verb or noun, by its last word? */
export function kindOfCue(
  { words, reporting }: TokenColumns,
  cue: TokenRange | null,
): 'none' | 'verb' | 'noun' | 'other' {
  if (cue === null) return 'none'
  if (reporting[cue.to - 1] !== 0) return 'verb'
  return isReportingNoun(words[cue.to - 1]!) ? 'noun' : 'other'
}
