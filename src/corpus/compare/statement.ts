/** A sentence of a story, by indices of its article and of its place there. */
export interface StorySentence {
  readonly article: number
  readonly sentence: number
}

/** What several articles say in their own words, or one alone: sentences that say the same. */
export interface Statement {
  /** 1, 2, 3 ... */
  readonly story: number
  /** In the order of the articles. */
  readonly sentences: readonly StorySentence[]
  /** The sentence that is most like the others; of one alone, that one. */
  readonly typical: StorySentence
}
