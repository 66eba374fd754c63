import type { Tokens } from '../../../types/tokens.ts'
import type { Lexicon } from './lexicon.ts'
import { letterMarks } from './letterMarks.ts'
import { readWord } from './readWord.ts'
import type { Word } from './word.ts'
import { openWordCache, type WordCache } from './wordCache.ts'

/**
 * The words of an article, one a token; each word that the cache has not is read and put there. A mark that is a letter of the name behind it counts as
 * the word before it.
 */
export function readWords(tokens: Tokens, lexicon: Lexicon, cache: WordCache): Word[] {
  openWordCache(cache, tokens.vocabulary)
  const ofTypes = tokens.forms.map(
    (form, type) => (cache.words[tokens.numbers[type]!] ??= readWord(form, cache.numbered++, lexicon)),
  )
  const words: Word[] = []
  for (let i = 0; i < tokens.length; i++) words.push(ofTypes[tokens.types[i]!]!)
  for (const mark of letterMarks(tokens)) words[mark] = words[mark - 1] ?? words[mark]!
  return words
}
