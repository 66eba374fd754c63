import { findWords } from '../../../../language/words.ts'
import type { TextSpan } from '../../../../types/span.ts'

/** A word of a sentence. */
export interface SpelledWord extends TextSpan {
  /** In lower case, without accents. */
  readonly key: string
  readonly isCapital: boolean
  /** Does nothing but a space, or a hyphen, stand between it and the word before? */
  readonly isNext: boolean
}

const lettersAlone = /\p{L}[\p{L}\p{M}]*/gu
/** Letters that have no accent to drop. */
const plainLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({ ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss' }),
)

export function readSpelledWords(text: string): SpelledWord[] {
  let last = -1
  return findWords(text, lettersAlone).map(({ start, end, text: word }) => {
    const isNext = last >= 0 && /^[ -]$/.test(text.slice(last, start))
    last = end
    return { start, end, text: word, key: keyOf(word), isCapital: /^\p{Lu}\p{M}*\p{Ll}/u.test(word), isNext }
  })
}

const anyAccent = /[^a-zA-Z]/

function keyOf(word: string): string {
  if (!anyAccent.test(word)) return word.toLowerCase()
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[øłđıæœß]/g, (letter) => plainLetters.get(letter) ?? letter)
}
