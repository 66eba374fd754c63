/** All that the recogniser needs to know of a word by itself, whatever surrounds it; one object for all its occurrences. */
export interface Word {
  readonly text: string
  /** Hash of its lower-cased letters. */
  readonly lower: number
  /** Hash of its pattern of capitals, small letters, digits and marks, repeats shortened. */
  readonly shape: number
  readonly form: Form
  /** Could it be part of a name? False of words in small letters and of punctuation. */
  readonly salient: boolean
  /** May it stand inside a name without being one: `of`, `the`, `&`? */
  readonly link: Link
  /** Bits of the lists that hold it. */
  readonly lists: number
  /** Clusters of words that are used alike, from few to many. */
  readonly middle: number
  readonly fine: number
  /** How it is used in names (see usage.ts), and the likeliest use. */
  readonly usage: number
  readonly use: number
  readonly initial: number
  /** Hash of its letters if it may be an acronym, else 0. */
  readonly acronym: number
  /** Where its scores stand in the cache; and for which offsets (from -2, as bits) they were worked out: that is done when first needed. */
  readonly number: number
  scored: number
}

/** `capital`: one anywhere in the word. */
export const FORMS = { other: 0, small: 1, capital: 2, capitals: 3 } as const
export type Form = (typeof FORMS)[keyof typeof FORMS]

export const LINKS = { none: 0, of: 1, the: 2, other: 3 } as const
export type Link = (typeof LINKS)[keyof typeof LINKS]
