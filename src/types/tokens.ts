import type { TextSpan } from './span.ts'
import type { FigureType } from './layers.ts'

/**
 * Universal parts of speech (universaldependencies.org), as wink-nlp tags them. `tokens.pos[i]` is an index into this
 * list.
 */
export const partsOfSpeech = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'SPACE',
] as const

export type PartOfSpeech = (typeof partsOfSpeech)[number]

/**
 * The tokens of one article as columns: token `i` is `text.slice(start[i], end[i])`. Numbers in typed arrays, because
 * annotators walk over millions of them. Furniture has no tokens.
 */
export interface Tokens {
  readonly text: string
  readonly length: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly pos: Uint8Array
  /**
   * Token `i` reads `forms[types[i]]`. What depends on a word alone is worked out once for each of `forms`, not for
   * each token.
   */
  readonly types: Uint32Array
  /** The different words of the article, as the text has them, in order of first appearance. */
  readonly forms: readonly string[]
  /** The number of each of `forms` in the vocabulary. */
  readonly numbers: readonly number[]
  readonly vocabulary: Vocabulary
  /**
   * Sentence `s` holds the tokens from `sentences[s]` up to, not including, `sentences[s + 1]`; the last value is
   * `length`.
   */
  readonly sentences: Uint32Array
  /** The same for paragraphs. A sentence never crosses a paragraph's end. */
  readonly paragraphs: Uint32Array
  /** Figures that wink-nlp recognised: dates, money, percentages ... in text order. */
  readonly figures: readonly Figure[]
}

/**
 * Words by number, over many articles: what depends on a word alone is kept by its number (`wordFacts`). When there are
 * many, a fresh one takes over, so that memory stays bounded over any number of articles.
 */
export interface Vocabulary {
  /** How many words have a number: from 0, in order of first appearance. */
  size: number
}

export interface Figure extends TextSpan {
  readonly type: FigureType
}
