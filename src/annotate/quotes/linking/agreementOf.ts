import { rangesOverlap } from '../tokenRange.ts'
import { chanceOfNone, type Choice } from './choose.ts'

/** The cues and speakers that a piece may have. */
export interface Choices {
  readonly cues: readonly Choice[]
  readonly speakers: readonly Choice[]
}

/** The chances that two pieces have the same cue, that both have none, that they have the same speaker, that both have none; -1 where there is but one. */
export type Agreement = readonly [sameCue: number, noCue: number, sameSpeaker: number, noSpeaker: number]

export const noAgreement: Agreement = [-1, -1, -1, -1]

export function agreementOf(a: Choices | null, b: Choices): Agreement {
  if (a === null) return noAgreement
  return [
    chanceOfSame(a.cues, b.cues),
    chanceOfNone(a.cues) * chanceOfNone(b.cues),
    chanceOfSame(a.speakers, b.speakers),
    chanceOfNone(a.speakers) * chanceOfNone(b.speakers),
  ]
}

function chanceOfSame(a: readonly Choice[], b: readonly Choice[]): number {
  let same = 0
  for (const { range, chance } of a) {
    if (range === null) continue
    for (const other of b) if (other.range !== null && rangesOverlap(range, other.range)) same += chance * other.chance
  }
  return same
}
