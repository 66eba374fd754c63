import type { FeatureList } from '../../../tagger/featureList.ts'
import { mixBits } from '../../../algorithms/hash.ts'
import { add } from './templates.ts'

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
export const wordReachTokens = 2
const templates = [4, 2, 0, 3, 5]

/** What a word gives to a token beside it, from `offset` tokens away: negative where it stands before. */
export function addWordBeside(list: FeatureList, word: number, offset: number): void {
  add(list, templates[offset + wordReachTokens]!, word)
}

/** A word with its neighbours. @param own its part of speech */
export function addWordPairs(list: FeatureList, left: number, word: number, right: number, own: number): void {
  add(list, 8, mixBits(left, word))
  add(list, 9, mixBits(word, right))
  add(list, 21, mixBits(left, own))
  add(list, 22, mixBits(right, own))
}

/** What three parts of speech give to the token in their middle. */
export function addPosAround(list: FeatureList, before: number, own: number, behind: number): void {
  add(list, 14, before * 100 + own)
  add(list, 15, own * 100 + behind)
  add(list, 17, (before * 100 + own) * 100 + behind)
}

/** What they give to the last of them. */
export function addPosBefore(list: FeatureList, second: number, before: number, own: number): void {
  add(list, 16, (second * 100 + before) * 100 + own)
}

/** What they give to the first of them. */
export function addPosBehind(list: FeatureList, own: number, behind: number, second: number): void {
  add(list, 18, (own * 100 + behind) * 100 + second)
}
