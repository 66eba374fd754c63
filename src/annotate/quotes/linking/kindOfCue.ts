import { isReportingNoun } from '../tagging/isReportingNoun.ts'
import type { TokenColumns } from '../tagging/tokenColumns.ts'
import type { TokenRange } from '../tokenRange.ts'

/** Is a cue a reporting verb or noun, by its last word? */
export function kindOfCue(
  { words, reporting }: TokenColumns,
  cue: TokenRange | null,
): 'none' | 'verb' | 'noun' | 'other' {
  if (cue === null) return 'none'
  if (reporting[cue.to - 1] !== 0) return 'verb'
  return isReportingNoun(words[cue.to - 1]!) ? 'noun' : 'other'
}
