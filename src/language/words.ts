import type { TextSpan } from '../types/span.ts'

/** Runs of letters and digits, with their accents: what a text's words are where nothing more is asked. */
const lettersAndDigits = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a text, in order. */
export const wordsIn = (text: string): readonly string[] => text.match(lettersAndDigits) ?? []

/**
 * The words of a text and where they stand.
 * @param pattern what a word is, where it is something else; global, and a word starts with the first character that
 * fits
 */
export function findWords(text: string, pattern: RegExp = lettersAndDigits): TextSpan[] {
  let at = 0
  // Faster than matchAll. Nothing between two words looks like a word's start, so that each is found where it was
  // matched.
  const words: TextSpan[] = []
  for (const wholeWord of text.match(pattern) ?? []) {
    const start = text.indexOf(wholeWord, at)
    at = start + wholeWord.length
    words.push({ start, end: at, text: wholeWord })
  }
  return words
}

/** Words of letters and digits, with apostrophes and full stops inside: `O’Neill`, `U.S`. Hyphens part words. */
const word = /[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu

/** The words of a text as it has them. */
export const wholeWordsIn = (text: string): readonly string[] => text.match(word) ?? []

/** Words between spaces, as people count them. */
export function countWords(text: string): number {
  let words = 0
  let afterSpace = true
  for (let i = 0; i < text.length; i++) {
    const isSpace = text.charCodeAt(i) <= 0x20
    if (afterSpace && !isSpace) words++
    afterSpace = isSpace
  }
  return words
}
