import { placeNumbers } from '../attribution/relations.ts'
import { rangesOverlap, type TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import type { ContentCandidate } from './contentCandidates.ts'
import { type LinkedFragments, noAgreement } from './linkFragments.ts'

/**
 * Numeric features of two neighbouring fragments: what each would be linked to alone. The order is the model's.
 */
export function numericPairFeatures(
  columns: TokenColumns,
  { fragments, links }: LinkedFragments,
  index: number,
): number[] {
  const [a, b] = [links[index - 1]!, links[index]!]
  const [left, right] = [fragments[index - 1]!, fragments[index]!]
  return [
    ...b.agreement,
    a.noCue,
    b.noCue,
    a.noSpeaker,
    b.noSpeaker,
    ...placeNumbers(a.cue.range, left),
    a.cue.chance,
    ...placeNumbers(b.cue.range, right),
    b.cue.chance,
    ...placeNumbers(a.speaker.range, left),
    a.speaker.chance,
    ...placeNumbers(b.speaker.range, right),
    b.speaker.chance,
    likeness(columns, a.speaker.range, b.speaker.range),
  ]
}

/**
 * Numeric features of a run of fragments: how their links agree with each other and with those of the fragments
 * around. The order is the model's.
 */
export function numericRunFeatures({ links }: LinkedFragments, { first, end }: ContentCandidate): number[] {
  const [head, tail] = [links[first]!, links[end - 1]!]
  let [cue, speaker, nobody, cued] = [1, 1, 0, 1 - head.noCue]
  for (let i = first + 1; i < end; i++) {
    const { agreement, noCue } = links[i]!
    const [sameCue, , sameSpeaker, noSpeaker] = agreement
    cue = Math.min(cue, sameCue)
    speaker = Math.min(speaker, sameSpeaker)
    nobody = Math.max(nobody, noSpeaker)
    cued = Math.max(cued, 1 - noCue)
  }
  return [
    ...head.agreement,
    ...(links[end]?.agreement ?? noAgreement),
    cue,
    speaker,
    nobody,
    cued,
    head.noCue,
    tail.noCue,
    head.noSpeaker,
    tail.noSpeaker,
    head.cue.chance,
    head.speaker.chance,
    tail.cue.chance,
  ]
}

/** Two speakers: others, of one last word, the same mention, both nobody, one of them nobody. */
function likeness({ words }: TokenColumns, a: TokenRange | null, b: TokenRange | null): number {
  if (a === null || b === null) return a === b ? 3 : 4
  if (rangesOverlap(a, b)) return 2
  return words[a.to - 1] === words[b.to - 1] ? 1 : 0
}
