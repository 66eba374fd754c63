import type { Tokens } from '../../../types/tokens.ts'
import type { Lexicon } from './lexicon.ts'
import { readWord } from './readWord.ts'
import type { Word } from './word.ts'

/** When this many words are remembered, all are forgotten: memory stays bounded. */
const MOST_WORDS = 30_000
/** Longer words are read each time. */
const LONGEST_REMEMBERED = 40

/** The words of an article, one a token; each word that the cache has not is read and put there. */
export function readWords(tokens: Tokens, lexicon: Lexicon, cache: Map<string, Word>): Word[] {
  if (cache.size > MOST_WORDS) cache.clear()
  const words: Word[] = []
  for (let i = 0; i < tokens.length; i++) {
    const text = tokens.text.slice(tokens.start[i], tokens.end[i])
    let word = cache.get(text)
    if (word === undefined) {
      word = readWord(text, lexicon)
      if (text.length <= LONGEST_REMEMBERED) cache.set(copied(text), word)
    }
    words.push(word)
  }
  return words
}

/** A slice keeps the text that it was cut from in memory; a copy does not. */
function copied(text: string): string {
  return ` ${text}`.slice(1)
}
