import { readModelFile } from '../../models/readModelFile.ts'
import type { Tokens } from '../../types/tokens.ts'
import type { NameSpan } from './nameSpan.ts'
import { findNames } from './recogniser/findNames.ts'
import { openRecogniser } from './recogniser/openRecogniser.ts'
import type { Recogniser } from './recogniser/recogniser.ts'

const folder = 'entities-en-2026-11'
let shipped: Recogniser | undefined

/** The names in an article by the shipped model (its folder's README says how good it is): sorted, none within another. */
export function findMentions(tokens: Tokens): NameSpan[] {
  shipped ??= openRecogniser(readModelFile(`${folder}/weights.bin`), readModelFile(`${folder}/lexicon.bin`))
  return findNames(tokens, shipped)
}
