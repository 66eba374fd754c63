import type { FeatureList } from '../../../tagger/featureList.ts'
import { mixBits } from '../../../tagger/mixHash.ts'
import { add } from './templates.ts'

/** States of so many tokens on each side count. */
export const MARK_REACH = 4

/** The states of a token and of those around it, from `MARK_REACH` before to as many behind. */
type StateWindow = ArrayLike<number>

/** How the token stands to the marks around it. */
export function addStates(list: FeatureList, window: StateWindow): void {
  const state = window[MARK_REACH]!
  add(list, 30, statesAround(window[MARK_REACH - 1]!, state, window[MARK_REACH + 1]!))
  for (let d = 2; d <= MARK_REACH; d++) {
    add(list, 33 + d, window[MARK_REACH - d]! * 10 + state)
    add(list, 37 + d, window[MARK_REACH + d]! * 10 + state)
  }
}

function statesAround(before: number, state: number, behind: number): number {
  return (before * 10 + state) * 100 + behind
}

/** With its part of speech. */
export function addStatesAndPos(list: FeatureList, before: number, state: number, behind: number, own: number): void {
  add(list, 31, statesAround(before, state, behind) * 20 + own)
}

/** What kind of stretch the token and its neighbours are in, with their states. */
export function addStretchKinds(
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

/** The opening mark, or the first word behind it, with the kind of stretch. */
export function addOpeningWord(list: FeatureList, state: number, kind: number, word: number): void {
  add(list, 34, mixBits(kind * 8 + state, word))
}
