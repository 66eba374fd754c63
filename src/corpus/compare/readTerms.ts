import { stemOf } from '../../language/wink.ts'

/** Stems are looked up by word: a word's second appearance costs nothing. Cleared when full, so memory stays bounded over any corpus. */
const mostStems = 1 << 18
let stems = new Map<string, string>()

/** The stem of a word, in lower case. */
export function termOf(word: string): string {
  const lower = word.toLowerCase()
  let stem = stems.get(lower)
  if (stem === undefined) {
    if (stems.size >= mostStems) stems = new Map()
    stems.set(lower, (stem = stemOf(lower)))
  }
  return stem
}

/** The stems of a text's words (runs of letters and digits), in order. */
export function readTerms(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(termOf)
}
