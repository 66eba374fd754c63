import type { TaggerModel } from '../../../tagger/taggerModel.ts'
import type { Lexicon } from './lexicon.ts'
import type { Word } from './word.ts'

/** A model and its lexicon, ready for use. */
export interface Recogniser {
  readonly model: TaggerModel
  readonly lexicon: Lexicon
  /** Words read so far: most words of an article are among them. It never changes an answer. */
  readonly cache: Map<string, Word>
}
