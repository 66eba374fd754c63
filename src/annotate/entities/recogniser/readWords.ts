import type { Tokens } from '../../../types/tokens.ts'
import type { Lexicon } from './lexicon.ts'
import { readWord } from './readWord.ts'
import type { Word } from './word.ts'
import { boundWordCache, type WordCache } from './wordCache.ts'

/** Longer words are read each time. */
const LONGEST_REMEMBERED = 40

/** The words of an article, one a token; each word that the cache has not is read and put there. */
export function readWords(tokens: Tokens, lexicon: Lexicon, cache: WordCache): Word[] {
  boundWordCache(cache)
  const words: Word[] = []
  for (let i = 0; i < tokens.length; i++) {
    const text = tokens.text.slice(tokens.start[i], tokens.end[i])
    let word = cache.words.get(text)
    if (word === undefined) {
      word = readWord(text, cache.numbered++, lexicon)
      if (text.length <= LONGEST_REMEMBERED) cache.words.set(copied(text), word)
    }
    words.push(word)
  }
  return words
}

/** A slice keeps the text that it was cut from in memory; a copy does not. */
function copied(text: string): string {
  return ` ${text}`.slice(1)
}
