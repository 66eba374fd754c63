import { openModel } from '../../../tagger/openModel.ts'
import { openLexicon } from './openLexicon.ts'
import type { Recogniser } from './recogniser.ts'
import { createWordCache } from './wordCache.ts'

/** A recogniser from the bytes of its two files. */
export function openRecogniser(weights: Uint8Array<ArrayBuffer>, lexicon: Uint8Array<ArrayBuffer>): Recogniser {
  return { model: openModel(weights), lexicon: openLexicon(lexicon), cache: createWordCache() }
}
