import { modelFile, readModelFile } from '../../../models/readModelFile.ts'
import type { ModelFile } from '../../../models/readModelFile.ts'
import { openModel } from '../../../tagger/openModel.ts'
import type { TaggerModel } from '../../../tagger/taggerModel.ts'
import { type Lexicon, openLexicon } from './lexicon.ts'
import { type WordCache, createWordCache } from './readWords.ts'

/** A model and its lexicon, ready for use. */
export interface Recogniser {
  readonly model: TaggerModel
  readonly lexicon: Lexicon
  readonly cache: WordCache
}

/** A recogniser from the bytes of its two files. */
export function openRecogniser(
  weights: ModelFile | Uint8Array<ArrayBuffer>,
  lexicon: Uint8Array<ArrayBuffer>,
): Recogniser {
  return { model: openModel(weights), lexicon: openLexicon(lexicon), cache: createWordCache() }
}

const folder = 'entities-en-2026-11'
let shipped: Recogniser | undefined

/** The recogniser that comes with digest (its folder's README says how good it is). Read when first asked for. */
export function shippedRecogniser(): Recogniser {
  shipped ??= openRecogniser(modelFile(`${folder}/weights.bin`), readModelFile(`${folder}/lexicon.bin`))
  return shipped
}
