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
  const words = tokens.forms.map((form) => {
    let word = cache.words.get(form)
    if (word === undefined) {
      word = readWord(form, cache.numbered++, lexicon)
      if (form.length <= LONGEST_REMEMBERED) cache.words.set(copied(form), word)
    }
    return word
  })
  return Array.from(tokens.types, (type) => words[type]!)
}

/** A slice keeps the text that it was cut from in memory; a copy does not. */
function copied(text: string): string {
  return ` ${text}`.slice(1)
}
