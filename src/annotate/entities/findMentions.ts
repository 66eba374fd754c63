import type { Tokens } from '../../types/tokens.ts'
import type { NameSpan } from './nameSpan.ts'
import { findNames } from './recogniser/findNames.ts'
import { shippedRecogniser } from './shippedRecogniser.ts'

/** The names in an article by the shipped model: sorted, none within another. */
export function findMentions(tokens: Tokens): NameSpan[] {
  return findNames(tokens, shippedRecogniser())
}
