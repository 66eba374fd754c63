import type { Difference } from './alignWords.ts'
import { isStyle } from './isStyle.ts'
import { keysOf } from './quotedStretch.ts'
import type { QuotedStretch } from './quotedStretch.ts'

/** A longer replacement may be another sentence; what is left out may be longer, but not a speech. */
const longest = { replaced: 5, leftOut: 12 }

/** Is a difference of two quotes more than style, not marked as an edit, and between words that are the same? */
export function isClear(one: Difference, here: QuotedStretch, there: QuotedStretch): boolean {
  const { start, end, otherStart, otherEnd } = one
  const sizes = [end - start, otherEnd - otherStart]
  if (Math.max(...sizes) > (Math.min(...sizes) === 0 ? longest.leftOut : longest.replaced)) return false
  if (isEdited(here, start, end) || isEdited(there, otherStart, otherEnd)) return false
  const [words, others] = [keysOf(here), keysOf(there)]
  if (!areAnchored(words.slice(0, start).reverse(), others.slice(0, otherStart).reverse())) return false
  if (!areAnchored(words.slice(end), others.slice(otherEnd))) return false
  return !isStyle(words.slice(start, end), others.slice(otherStart, otherEnd))
}

const isEdited = ({ words }: QuotedStretch, start: number, end: number): boolean =>
  words.slice(start, end + 1).some((word) => word.isEdited)

/** Do both go on with the same words? One will do where both end there. */
function areAnchored(words: readonly string[], others: readonly string[]): boolean {
  if (words[0] !== others[0]) return false
  return words[1] === others[1] || (words[1] === undefined && others[1] === undefined)
}
