import type { TokenRange } from '../tokenRange.ts'
import { isReportingNoun } from './isReportingNoun.ts'
import { OUTSIDE } from './markStates.ts'
import type { TaggedPieces } from './taggedArticle.ts'
import type { TokenColumns } from './tokenColumns.ts'

/** So many tokens may stand between the cue and the opening mark: "expressed its", "the promise of a". */
const reach = 4

/** Where the sequence model saw nothing in words between marks, a reporting verb or noun right before them is a cue after all. */
export function cueMissed(columns: TokenColumns, found: TaggedPieces): TaggedPieces {
  const known = new Set(found.cues.map(({ to }) => to))
  const cues: TokenRange[] = []
  for (const { origin, from } of found.pieces) {
    const cue = origin === 'marks' ? cueBefore(columns, from) : 0
    if (cue > 0 && !known.has(cue)) cues.push({ from: cue - 1, to: cue })
  }
  return cues.length === 0 ? found : { ...found, cues: [...found.cues, ...cues].sort((a, b) => a.from - b.from) }
}

/** The end of the reporting word before a token, in its sentence and outside of marks; 0 for none. */
function cueBefore({ words, states, reporting, sentenceOf }: TokenColumns, from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    if (states[i] !== OUTSIDE || sentenceOf[i] !== sentenceOf[from]) return 0
    if (reporting[i] !== 0 || isReportingNoun(words[i]!)) return i + 1
  }
  return 0
}
