import type { Leanings } from '../tagging/taggedArticle.ts'
import { CLOSING, OPENING, OUTSIDE } from '../tokens/markStates.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'

/** Of a content's tokens: how many stand between marks, and how; and what the sequence model thinks of their being content. */
export function markedShape(columns: TokenColumns, leanings: Leanings, { from, to }: TokenRange): number[] {
  const { states, stretchOf, shapes, reporting } = columns
  let [marked, stretches, longest, run, capitals, words, verbs] = [0, 0, 0, 0, 0, 0, 0]
  let [inside, least] = [0, 1000]
  for (let i = from; i < to; i++) {
    inside += leanings.inside[i]!
    if (i > from) least = Math.min(least, leanings.inside[i]!)
    if (i === from || stretchOf[i] !== stretchOf[i - 1]) {
      if (states[i] !== OUTSIDE) stretches++
      run = 0
    }
    if (states[i] === OUTSIDE) {
      if (reporting[i] !== 0) verbs++
    } else if (states[i] !== OPENING && states[i] !== CLOSING) {
      marked++
      longest = Math.max(longest, ++run)
      if (!isWord(columns, i)) continue
      words++
      if ((shapes[i]! & 1) !== 0) capitals++
    }
  }
  const length = to - from
  const capitalised = words === 0 ? -1 : capitals / words
  return [marked, marked / length, stretches, longest, capitalised, verbs, inside / length, least]
}

function isWord({ tokens }: TokenColumns, i: number): boolean {
  return /\w/.test(tokens.text.charAt(tokens.start[i]!))
}

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
