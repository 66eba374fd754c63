import type { FeatureList } from '../../../tagger/featureList.ts'
import { mixBits } from '../../../algorithms/hash.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import { add } from './templates.ts'

/** The sentence, by its first and last token, and the paragraph, by where the token stands to marks. */
export function addSentence(
  list: FeatureList,
  { words, states }: TokenColumns,
  first: number,
  last: number,
  traits: number,
  state: number,
): void {
  add(list, 70, traits * 8 + state)
  add(list, 72, mixBits(words[first]!, state))
  add(list, 73, mixBits(words[last]!, state))
  add(list, 74, (states[first]! * 8 + states[last]!) * 8 + state)
}

/**
 * How far the token is from the ends of its sentence.
 * @param steps after its first token, in sizes
 * @param left tokens before its last, 2 for more
 */
export function addPlace(list: FeatureList, steps: number, left: number, state: number): void {
  add(list, 71, ((steps === 0 ? 1 : 0) * 4 + left) * 8 + state)
  add(list, 76, steps * 8 + state)
}

/** The paragraph with the token's part of speech. @param first does the token begin its sentence? */
export function addParagraphAndPos(list: FeatureList, traits: number, first: boolean, own: number): void {
  add(list, 75, (traits * 2 + (first ? 1 : 0)) * 20 + own)
}
