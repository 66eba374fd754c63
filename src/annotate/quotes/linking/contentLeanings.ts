import type { Leanings } from '../tagging/taggedArticle.ts'
import type { TokenRange } from '../tokenRange.ts'

/** Stands for the score of a place outside of the text. */
const nowhere = -500
/** So many tokens are its tail. */
const tailLength = 4

/** What the sequence model thinks of a content's ends, and of the place within that is most like a beginning, or least like content. */
export function contentLeanings({ begin, inside, more }: Leanings, { from, to }: TokenRange): number[] {
  let [likeBegin, least, tail] = [-999, 999, 0]
  for (let i = from + 1; i < to; i++) {
    likeBegin = Math.max(likeBegin, begin[i]! - inside[i]!)
    least = Math.min(least, inside[i]!)
  }
  for (let i = Math.max(from, to - tailLength); i < to; i++) tail += inside[i]!
  return [
    begin[from]! - inside[from]!,
    inside[to] ?? nowhere,
    begin[to] ?? nowhere,
    more[from]! - begin[from]!,
    begin[from]!,
    inside[to - 1]!,
    likeBegin,
    tail,
    least,
  ]
}
