import { documentFrequencies } from '../../../../models/documentFrequencies.ts'
import { hashText } from '../../../../tagger/hashText.ts'
import { termOf } from '../../readTerms.ts'

/** Shorter words that are not known may be forms of one word. */
const leastLetters = 10

/** Is a word, in lower case, long and in none of the news that words were counted in? */
export function isRareWord(word: string): boolean {
  return word.length >= leastLetters && documentFrequencies().frequencyOf(hashText(termOf(word))) === 0
}
