import type { Span } from '../../types/span.ts'

const inWord = /[\p{L}\p{N}]/u

/** Every place where a text has these words, letter for letter, as words of their own. */
export function findWords(text: string, words: string): Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length
    if (!inWord.test(text.charAt(start - 1)) && !inWord.test(text.charAt(end))) spans.push({ start, end })
  }
  return spans
}
