import type { FeatureList } from '../../../../tagger/featureList.ts'
import { mixBits } from '../../../../tagger/mixHash.ts'
import { add } from './add.ts'

/** What a word gives to its own token. @param shape how it is spelt, in a few bits */
export function addOwnWord(list: FeatureList, word: number, suffix: number, shape: number): void {
  add(list, 1, word)
  add(list, 10, suffix)
  add(list, 11, shape)
}

/** The same, by where it stands to marks. */
export function addWordInState(list: FeatureList, word: number, state: number): void {
  add(list, 32, mixBits(state, word))
}

/** So many tokens away a word counts. */
export const REACH = 2
const templates = [4, 2, 0, 3, 5]

/** What a word gives to a token beside it, from `offset` tokens away: negative where it stands before. */
export function addWordBeside(list: FeatureList, word: number, offset: number): void {
  add(list, templates[offset + REACH]!, word)
}

/** A word with its neighbours. @param own its part of speech */
export function addWordPairs(list: FeatureList, left: number, word: number, right: number, own: number): void {
  add(list, 8, mixBits(left, word))
  add(list, 9, mixBits(word, right))
  add(list, 21, mixBits(left, own))
  add(list, 22, mixBits(right, own))
}
