import type { Tokens } from '../../../types/tokens.ts'
import type { Stretch } from './findStretches.ts'
import type { Word } from './word.ts'

/** An article as the recogniser sees it: its words, and what they tell about each other. */
export interface ArticleView {
  readonly tokens: Tokens
  readonly words: readonly Word[]
  readonly stretches: readonly Stretch[]
  /** How each sentence is set (see STYLES). */
  readonly styles: Uint8Array
  /** Lists of the longest phrase of several words around a token, and its place in it; 0 outside of phrases. */
  readonly phrases: Uint16Array
  /** The run of capitalised words (with the links between them) that a token is in: `runStart[i] .. runEnd[i]`; both 0 outside. */
  readonly runStart: Uint32Array
  readonly runEnd: Uint32Array
  /** How capitalised words are used over the whole article, by `word.lower`. */
  readonly uses: ReadonlyMap<number, WordUse>
  /** Runs by the initials of their words: first and last word. */
  readonly acronyms: ReadonlyMap<number, readonly [Word, Word]>
}

/** Sentences in title case or capitals: there, capitals tell nothing. */
export const STYLES = { prose: 0, titled: 1, capitals: 2 } as const

export interface WordUse {
  /** Occurrences in small letters. */
  small: number
  /** Occurrences with a capital that is no sentence's first and in no headline. */
  inside: number
  /** Occurrences with a capital: the first of them, as token indices. */
  readonly capitalised: number[]
  /** Features of the contexts of all occurrences; undefined where there is but one. */
  contexts: Uint32Array | undefined
  /** What those add to the tags' scores; filled in when first needed. */
  scores: Int32Array | undefined
}
