import type { FeatureList } from '../../../tagger/featureList.ts'
import { mixBits } from '../../../algorithms/hash.ts'
import { add } from './templates.ts'

/** States of so many tokens on each side count. */
export const markReachTokens = 4

/** The states of a token and of those around it, from `markReachTokens` before to as many behind. */
type StateWindow = ArrayLike<number>

/** How the token stands to the marks around it. */
export function addStates(list: FeatureList, window: StateWindow): void {
  const state = window[markReachTokens]!
  add(list, 30, statesAround(window[markReachTokens - 1]!, state, window[markReachTokens + 1]!))
  for (let d = 2; d <= markReachTokens; d++) {
    add(list, 33 + d, window[markReachTokens - d]! * 10 + state)
    add(list, 37 + d, window[markReachTokens + d]! * 10 + state)
  }
}

function statesAround(before: number, state: number, behind: number): number {
  return (before * 10 + state) * 100 + behind
}

/** With its part of speech. */
export function addStatesAndPos(list: FeatureList, before: number, state: number, behind: number, own: number): void {
  add(list, 31, statesAround(before, state, behind) * 20 + own)
}

/** What kind of quoted span the token and its neighbours are in, with their states. */
export function addSpanKinds(
  list: FeatureList,
  ...[stateBefore, kindBefore, state, kind, stateBehind, kindBehind]: readonly [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
): void {
  add(list, 33, kind * 8 + state)
  add(list, 42, (kindBefore * 8 + stateBefore) * 8 + state)
  add(list, 43, (kindBehind * 8 + stateBehind) * 8 + state)
}

/** The opening mark, or the first word behind it, with the kind of quoted span. */
export function addOpeningWord(list: FeatureList, state: number, kind: number, word: number): void {
  add(list, 34, mixBits(kind * 8 + state, word))
}
