import type { FeatureList } from '../../../tagger/featureList.ts'
import { mixBits } from '../../../algorithms/hash.ts'
import { add } from './templates.ts'

// The nearest reporting verbs and the nearest verb of any kind stand in for the clause that a token is in. Verbs are
// hashes, 0 for none; steps are sizes of distances.

/** What a reporting verb gives to a token beside it, `offset` tokens away or none. */
export function addReportingBeside(list: FeatureList, verb: number, offset: number): void {
  add(list, 25 + offset, verb)
}

/** The reporting verb before. @param behind the word behind the verb, if there is one */
export function addVerbBefore(list: FeatureList, verb: number, steps: number, behind: number | null): void {
  add(list, 50, mixBits(verb, steps))
  if (behind !== null) add(list, 59, mixBits(mixBits(verb, behind), steps))
}

/** The reporting verb behind. */
export function addVerbBehind(list: FeatureList, verb: number, steps: number): void {
  add(list, 54, mixBits(verb, steps))
}

/** Both of them, by where the token stands to marks. */
export function addVerbsInState(list: FeatureList, before: number, behind: number, state: number): void {
  add(list, 51, mixBits(before, state))
  add(list, 55, mixBits(behind, state))
  add(list, 58, mixBits(mixBits(before, behind), state))
}

export function addVerbSteps(list: FeatureList, before: number, behind: number, state: number): void {
  add(list, 57, (before * 10 + behind) * 10 + state)
}

/** The verb of any kind before. */
export function addClauseVerb(list: FeatureList, verb: number, steps: number): void {
  add(list, 61, mixBits(verb, steps))
}

export function addClauseSteps(list: FeatureList, steps: number, own: number): void {
  add(list, 63, steps * 20 + own)
}

/** The reporting verb before, and the verb of any kind, with the token's part of speech. */
export function addVerbsAndPos(list: FeatureList, reporting: number, verb: number, own: number): void {
  add(list, 52, mixBits(reporting, own))
  add(list, 62, mixBits(verb, own))
}

/** The reporting verb before with the token's word. */
export function addVerbAndWord(list: FeatureList, verb: number, word: number): void {
  add(list, 53, mixBits(verb, word))
}
