import { readModelFile } from '../../models/readModelFile.ts'
import { openRecogniser } from './recogniser/openRecogniser.ts'
import type { Recogniser } from './recogniser/recogniser.ts'

const folder = 'entities-en-2026-11'
let shipped: Recogniser | undefined

/** The recogniser that comes with digest (its folder's README says how good it is). Read when first asked for. */
export function shippedRecogniser(): Recogniser {
  shipped ??= openRecogniser(readModelFile(`${folder}/weights.bin`), readModelFile(`${folder}/lexicon.bin`))
  return shipped
}
