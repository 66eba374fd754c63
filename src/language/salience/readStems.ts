import { termOf } from '../readTerms.ts'
import { wordsOf } from './wordsOf.ts'

/** The stems of a text's words, in order. */
export function readStems(text: string): string[] {
  return wordsOf(text).map((word) => termOf(word)?.stem ?? word)
}
