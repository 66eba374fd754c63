/** How tags may follow each other, and what spans they spell. */
export interface TagScheme {
  /** Tag names: `O`, `B-x`, `I-x` (BIO2), and `L-x`, `U-x` where spans' last and only tokens are told apart (BILOU). */
  readonly tags: readonly string[]
  /** 1 where tag `from` may be followed by `to`, at `from * tags.length + to`. */
  readonly follows: Uint8Array
  /** 1 where a sequence may begin with the tag. */
  readonly begins: Uint8Array
  /** 1 where a sequence may end with the tag. */
  readonly ends: Uint8Array
}

/** Reads the scheme off the names: with any `L-` or `U-` among them it is BILOU, else BIO2. */
export function tagScheme(tags: readonly string[]): TagScheme {
  const closing = tags.some((tag) => tag.startsWith('L-') || tag.startsWith('U-'))
  const isOpen = (tag: string): boolean => closing && (tag.startsWith('B-') || tag.startsWith('I-'))
  const continues = (tag: string): boolean => tag.startsWith('I-') || tag.startsWith('L-')
  const hasInside = (tag: string): boolean => tag.startsWith('B-') || tag.startsWith('I-')
  const mayFollow = (from: string, to: string): boolean =>
    continues(to) ? hasInside(from) && from.slice(2) === to.slice(2) : !isOpen(from)
  return {
    tags,
    follows: Uint8Array.from(tags.flatMap((from) => tags.map((to) => Number(mayFollow(from, to))))),
    begins: Uint8Array.from(tags.map((tag) => Number(!continues(tag)))),
    ends: Uint8Array.from(tags.map((tag) => Number(!isOpen(tag)))),
  }
}
