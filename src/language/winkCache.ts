import { createRequire } from 'node:module'
import type { WinkCore } from './winkCore.ts'

/** wink's words and what it knows of them. */
export interface WinkCache {
  add(word: string, category: number): number
  lookup(word: string): readonly number[] | null
  value(id: number): string
  normal(id: number): number
  /** The normal of a part of a contraction, by the second of the token's numbers. */
  nox(packed: number): number
  mappedSpelling(id: number): number
  posOf(id: number): number
  property(id: number, name: string): number
  isMemberPOS(normal: number, pos: number): boolean
}

interface WordFeatures {
  pos(word: string, category: number, cache: WinkCache): number
}

/** The number of no word. */
const unknown = [Infinity]

/**
 * wink's cache of words. Its tokenizer takes for one token whatever is in it, and adds every token that it has made: how
 * it cuts a line would depend on all that was read before. So it is made to look words up in one list and to add them
 * to another, which holds the first one's too.
 *
 * @param openFeatures the model's own
 */
export function openCache(core: WinkCore, openFeatures: (config: unknown) => WordFeatures): WinkCache {
  const open = createRequire(import.meta.url)('wink-nlp/src/cache.js') as (
    core: unknown,
    features: unknown,
  ) => WinkCache
  const { lexeme } = core.features
  const cache = open(core, (config: unknown) => knowUnknown(openFeatures(config), () => filling))
  const added = (lexeme.hash = Object.create(null) as typeof lexeme.hash)
  const know = (word: string): void => {
    added[word] ??= lexeme.placeOf(word)
  }
  const filling: WinkCache = {
    ...cache,
    add(word, category) {
      know(word)
      know(word.toLowerCase())
      return cache.add(word, category)
    },
    lookup(word) {
      lexeme.placeOf(word)
      return cache.lookup(word)
    },
    value: (id) => lexeme.wordAt(id)!,
  }
  return filling
}

/**
 * wink guesses the part of speech of a new word only where it finds the word's lower case: as a word without a number,
 * where it is new too.
 */
function knowUnknown(features: WordFeatures, cacheOf: () => WinkCache): WordFeatures {
  let known: WinkCache | undefined
  return {
    ...features,
    pos(word, category) {
      known ??= { ...cacheOf(), lookup: (lower) => cacheOf().lookup(lower) ?? unknown }
      return features.pos(word, category, known)
    },
  }
}
