import type { EmissionMargins } from '../tagging/taggedArticle.ts'
import { hasCapital } from '../tokens/readWordForms.ts'
import { closingMark, openingMark, outsideMarks } from '../tokens/markStates.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'

/**
 * Counts the tokens of a content that stand between marks, and their kinds; and how much the tagger takes its
 * tokens for content.
 */
export function markedTokens(
  columns: TokenColumns,
  emissionMargins: EmissionMargins,
  { from, to }: TokenRange,
): number[] {
  const { states, quotedSpanOf, shapes, reporting } = columns
  let [marked, quotedSpans, longest, run, capitals, words, verbs] = [0, 0, 0, 0, 0, 0, 0]
  let [inside, lowest] = [0, 1000]
  for (let i = from; i < to; i++) {
    inside += emissionMargins.inside[i]!
    if (i > from) lowest = Math.min(lowest, emissionMargins.inside[i]!)
    if (i === from || quotedSpanOf[i] !== quotedSpanOf[i - 1]) {
      if (states[i] !== outsideMarks) quotedSpans++
      run = 0
    }
    if (states[i] === outsideMarks) {
      if (reporting[i] !== 0) verbs++
    } else if (states[i] !== openingMark && states[i] !== closingMark) {
      marked++
      longest = Math.max(longest, ++run)
      if (!isWord(columns, i)) continue
      words++
      if (hasCapital(shapes[i]!)) capitals++
    }
  }
  const length = to - from
  const capitalised = words === 0 ? -1 : capitals / words
  return [marked, marked / length, quotedSpans, longest, capitalised, verbs, inside / length, lowest]
}

function isWord({ tokens }: TokenColumns, i: number): boolean {
  return /\w/.test(tokens.text.charAt(tokens.start[i]!))
}

/** Stands for the score of a place outside of the text. */
const nowhere = -500
/** So many tokens are its tail. */
const tailLength = 4

/**
 * The emission margins at the ends of a content, and of the tokens inside that are most like a beginning and
 * least like content.
 */
export function contentMargins({ begin, inside, more }: EmissionMargins, { from, to }: TokenRange): number[] {
  let [likeBegin, lowest, tail] = [-999, 999, 0]
  for (let i = from + 1; i < to; i++) {
    likeBegin = Math.max(likeBegin, begin[i]! - inside[i]!)
    lowest = Math.min(lowest, inside[i]!)
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
    lowest,
  ]
}
