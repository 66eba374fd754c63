import { mostTags } from '../../../tagger/scoreCache.ts'
import type { Vocabulary } from '../../../types/tokens.ts'
import type { Word } from './word.ts'
import { WINDOW } from './addWordFeatures.ts'

/** Words read so far: most words of an article are among them. It never changes an answer. */
export interface WordCache {
  /** By the words' numbers in the vocabulary. */
  words: (Word | undefined)[]
  vocabulary: Vocabulary | null
  /** How many words have a number, remembered or not. */
  numbered: number
  /** What words' own features add to the tags' scores, a row for each offset of each number; `word.scored` says which are filled in. */
  scores: Int16Array
}

const OFFSETS = 2 * WINDOW + 1

export function createWordCache(): WordCache {
  return { words: [], vocabulary: null, numbered: 0, scores: new Int16Array(0) }
}

/** When this many words are remembered, all are forgotten: memory stays bounded. */
const MOST_WORDS = 30_000

/** To be called before each article, whose words have their numbers in the vocabulary: a word's number in the cache holds within one. */
export function openWordCache(cache: WordCache, vocabulary: Vocabulary): void {
  if (cache.numbered > MOST_WORDS || cache.vocabulary !== vocabulary) {
    cache.words = []
    cache.numbered = 0
    cache.vocabulary = vocabulary
  }
  // An array without gaps stays a quick one.
  while (cache.words.length < vocabulary.size) cache.words.push(undefined)
}

/** Where a word's row for a position `offset` tokens away begins. */
export function rowOf(word: Word, offset: number): number {
  return (word.number * OFFSETS + offset + WINDOW) * mostTags
}

/** Makes room for the rows of all words that have a number. */
export function growScores(cache: WordCache): Int16Array {
  const needed = cache.numbered * OFFSETS * mostTags
  if (needed > cache.scores.length) {
    const larger = new Int16Array(Math.max(needed, cache.scores.length * 2))
    larger.set(cache.scores)
    cache.scores = larger
  }
  return cache.scores
}
