import type { Tokens, Vocabulary } from '../../../types/tokens.ts'
import { letterMarks } from './letterMarks.ts'
import type { Lexicon } from './lexicon.ts'
import { readWord, type Word } from './readWord.ts'

/**
 * The words of an article, one a token, from the cache where it has them. An opening mark that is a letter of the
 * name behind it (see letterMarks) is replaced by the word before it.
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

/** Words read so far: most words of an article are among them. It never changes an answer. */
export interface WordCache {
  /** By the words' numbers in the vocabulary. */
  words: (Word | undefined)[]
  vocabulary: Vocabulary | null
  /** The number of the next word. */
  numbered: number
  /**
   * What words' own features add to the tags' scores, a row for each offset of each number; `word.scored` says which
   * are filled in.
   */
  scores: Int16Array
}

/** Number 0 stands for no word: its scores are zeros. */
const firstNumber = 1

export function createWordCache(): WordCache {
  return { words: [], vocabulary: null, numbered: firstNumber, scores: new Int16Array(0) }
}

/** When this many words are remembered, all are forgotten: memory stays bounded. */
const mostWords = 30_000

/**
 * To be called before each article. The words' numbers hold within one vocabulary, so another one starts with an empty
 * cache.
 */
function openWordCache(cache: WordCache, vocabulary: Vocabulary): void {
  if (cache.numbered > mostWords || cache.vocabulary !== vocabulary) {
    cache.words = []
    cache.numbered = firstNumber
    cache.vocabulary = vocabulary
  }
  // An array without gaps stays a quick one.
  while (cache.words.length < vocabulary.size) cache.words.push(undefined)
}
