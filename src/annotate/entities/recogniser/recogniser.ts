import type { TaggerModel } from '../../../tagger/taggerModel.ts'
import type { Lexicon } from './lexicon.ts'
import type { WordCache } from './wordCache.ts'

/** A model and its lexicon, ready for use. */
export interface Recogniser {
  readonly model: TaggerModel
  readonly lexicon: Lexicon
  readonly cache: WordCache
}
