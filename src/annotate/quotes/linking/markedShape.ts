import { CLOSING, OPENING, OUTSIDE } from '../tagging/markStates.ts'
import type { Leanings } from '../tagging/taggedArticle.ts'
import type { TokenColumns } from '../tagging/tokenColumns.ts'
import type { TokenRange } from '../tokenRange.ts'

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
