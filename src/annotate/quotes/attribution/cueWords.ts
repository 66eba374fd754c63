import { isReportingNoun, verbKinds } from '../tokens/readWordForms.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'

/** A cue as features name it: the base form of its reporting verb, else its last word. */
export function cueWord({ words, reporting }: TokenColumns, { to }: TokenRange): number {
  return reporting[to - 1]! || words[to - 1]!
}

export const cueKinds = ['none', 'saying', 'manner', 'stance', 'noun', 'other'] as const

/** Which kind of reporting verb a cue is, or a reporting noun, by its last word. */
export function kindOfCue(columns: TokenColumns, cue: TokenRange | null): (typeof cueKinds)[number] {
  if (cue === null) return 'none'
  const last = cue.to - 1
  const kind = columns.verbKinds[last]!
  if (kind !== verbKinds.none) return cueKinds[kind]!
  return isReportingNoun(columns.words[last]!) ? 'noun' : 'other'
}
