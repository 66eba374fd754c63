/** How tags may follow each other. Tags are named `O`, `B-x` and `I-x` (BIO2); any of them may end a sequence. */
export interface TagScheme {
  readonly tags: readonly string[]
  /** 1 where tag `from` may be followed by `to`, at `from * tags.length + to`. */
  readonly follows: Uint8Array
  /** 1 where a sequence may begin with the tag. */
  readonly begins: Uint8Array
}

/** Reads the scheme off the names: only what is inside a span needs a tag of that span before it. */
export function tagScheme(tags: readonly string[]): TagScheme {
  const isInside = (tag: string): boolean => tag.startsWith('I-')
  const mayFollow = (from: string, to: string): boolean =>
    !isInside(to) || (from !== 'O' && from.slice(2) === to.slice(2))
  return {
    tags,
    follows: Uint8Array.from(tags.flatMap((from) => tags.map((to) => Number(mayFollow(from, to))))),
    begins: Uint8Array.from(tags, (tag) => Number(!isInside(tag))),
  }
}
