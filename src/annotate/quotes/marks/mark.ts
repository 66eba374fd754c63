/** Which mark it is. Marks of different families nest; those of one family don't. */
export type MarkFamily = 'straight' | 'curly' | 'guillemet' | 'doubled' | 'single'

/** One quotation mark, with what its shape and its neighbours say about its side. */
export interface Mark {
  /** Offset of its first character. */
  readonly at: number
  /** 2 for `''` and ` `` `, which stand for one double mark; else 1. */
  readonly length: 1 | 2
  readonly family: MarkFamily
  /** `either` where nothing tells: it closes what its family has open, else it opens. */
  readonly side: 'open' | 'close' | 'either'
}
