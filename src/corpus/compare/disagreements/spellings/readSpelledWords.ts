import { hashText } from '../../../../algorithms/hash.ts'
import { eachWord } from '../../../../language/eachWord.ts'
import { stemWord } from '../../../../language/readTerms.ts'
import { documentFrequencies } from '../../../../models/documentFrequencies.ts'
import type { TextSpan } from '../../../../types/span.ts'

/** A word, wherever it stands. */
interface Spelling {
  readonly text: string
  /** In lower case, without accents. */
  readonly key: string
  /** Does it begin with a capital, and go on in small letters? */
  readonly isCapital: boolean
  readonly isUpper: boolean
  readonly isRare: boolean
}

/** A word of a sentence. */
export interface SpelledWord extends TextSpan, Spelling {
  /** Does nothing but a space, or a hyphen, stand between it and the word before? */
  readonly isNext: boolean
}

/** Words come again and again. */
const mostWords = 1 << 16
const eachSpelling = eachWord({ first: /\p{L}/u, further: /[\p{L}\p{M}]/u }, mostWords, readSpelling)

export function readSpelledWords(text: string): SpelledWord[] {
  const words: SpelledWord[] = []
  let last = -1
  eachSpelling(text, ({ text: word, key, isCapital, isUpper, isRare }, start, end) => {
    const isNext = last >= 0 && start - last === 1 && (text[last] === ' ' || text[last] === '-')
    words.push({ start, end, text: word, key, isCapital, isUpper, isRare, isNext })
    last = end
  })
  return words
}

function readSpelling(text: string): Spelling {
  const key = keyOf(text)
  const isCapital = /^\p{Lu}\p{M}*\p{Ll}/u.test(text)
  return { text, key, isCapital, isUpper: /^\p{Lu}/u.test(text), isRare: isRareWord(key) }
}

/** Letters that have no accent to drop. */
const plainLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({ ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss' }),
)

const anyAccent = /[^a-zA-Z]/

function keyOf(word: string): string {
  if (!anyAccent.test(word)) return word.toLowerCase()
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[øłđıæœß]/g, (letter) => plainLetters.get(letter) ?? letter)
}

/** Shorter words that the news does not have may be forms of one that it has. */
const fewestRareLetters = 10

/** Is a word, in lower case, long and in none of the news that words were counted in? */
function isRareWord(word: string): boolean {
  return word.length >= fewestRareLetters && documentFrequencies().frequencyOf(hashText(stemWord(word))) === 0
}
