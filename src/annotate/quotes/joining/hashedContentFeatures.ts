import { mixHash } from '../../../algorithms/hash.ts'
import { nearest, steps } from '../attribution/relations.ts'
import type { TaggedFragments } from '../tagging/taggedArticle.ts'
import { firstInside, outsideMarks } from '../tokens/markStates.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import type { ContentCandidate } from './contentCandidates.ts'

/** Stands for the part of speech of a token outside of the text. */
const none = 20

/** The words at the ends of a run of fragments that may be a content, and the cues around it. */
export function hashedContentFeatures(
  columns: TokenColumns,
  { cues }: TaggedFragments,
  candidate: ContentCandidate,
): number[] {
  const { tokens, states, kinds, reporting, words } = columns
  const { from, to, first, end } = candidate
  const begins = states[from] === outsideMarks ? 0 : states[from]! <= firstInside ? 1 : 2
  const ends = states[to - 1] === outsideMarks ? 0 : 1
  const plan = begins + 3 * ends + 6 * Math.min(2, end - first - 1)
  const word = (i: number): number => words[i] ?? 0
  const pos = (i: number): number => tokens.pos[i] ?? none
  const around = nearest(cues, candidate, 1, { before: 30, behind: 30 }).map((index) => cues[index]!)
  const previous = around.find((cue) => cue.to <= from)
  const next = around.find((cue) => cue.from >= to)
  return [
    mixHash(600, mixHash(word(from), plan)),
    mixHash(601, mixHash(word(from - 1), plan)),
    mixHash(602, mixHash(word(to - 1), plan)),
    mixHash(603, mixHash(word(to), plan)),
    mixHash(604, mixHash(pos(to - 1) * 21 + pos(to), plan)),
    mixHash(605, mixHash(pos(from - 1) * 21 + pos(from), plan)),
    mixHash(606, cueBefore(previous)),
    mixHash(607, cueBehind(next)),
    mixHash(608, mixHash(reporting[from - 1] ?? 0, reporting[from - 2] ?? 0)),
    mixHash(609, mixHash(word(to), word(to + 1))),
    mixHash(610, mixHash(word(from - 2), word(from - 1))),
    mixHash(611, kinds[from]! * 300 + kinds[to - 1]!),
    mixHash(612, mixHash(word(from + 1), plan)),
    mixHash(613, mixHash(word(from), word(from + 1))),
    mixHash(614, steps(to - from) * 20 + plan),
  ]

  function cueBefore(cue: TokenRange | undefined): number {
    return cue === undefined ? plan : mixHash(word(cue.to - 1), steps(from - cue.to) * 20 + plan)
  }
  function cueBehind(cue: TokenRange | undefined): number {
    return cue === undefined ? plan : mixHash(word(cue.from), steps(cue.from - to) * 20 + plan)
  }
}
