import { placeShape } from '../attribution/relations.ts'
import { rangesOverlap, type TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import type { RivalContent } from './contentCandidates.ts'
import { type LinkedPieces, noAgreement } from './linkFragments.ts'

/** The piece at an index and the one before it, by what each would be linked to alone, in numbers. The order is the model's. */
export function seamLinkShape(columns: TokenColumns, { pieces, links }: LinkedPieces, index: number): number[] {
  const [a, b] = [links[index - 1]!, links[index]!]
  const [left, right] = [pieces[index - 1]!, pieces[index]!]
  return [
    ...b.agreement,
    a.noCue,
    b.noCue,
    a.noSpeaker,
    b.noSpeaker,
    ...placeShape(a.cue.range, left),
    a.cue.chance,
    ...placeShape(b.cue.range, right),
    b.cue.chance,
    ...placeShape(a.speaker.range, left),
    a.speaker.chance,
    ...placeShape(b.speaker.range, right),
    b.speaker.chance,
    likeness(columns, a.speaker.range, b.speaker.range),
  ]
}

/** A run of pieces by the same: how they agree with each other and with the pieces around. The order is the model's. */
export function runLinkShape({ links }: LinkedPieces, { first, end }: RivalContent): number[] {
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
