import { foldWords } from '../../names/foldWords.ts'
import type { Span } from '../../types/span.ts'

/** Where the words of a phrase stand in a row within a stretch of text, in any case and without accents. */
export function findPhrase(text: string, { start, end }: Span, phrase: string): Span[] {
  const wanted = wordsOf(phrase, 0).map(({ word }) => word)
  const words = wordsOf(text.slice(start, end), start)
  if (wanted.length === 0) return []
  return words.flatMap(({ span }, i) =>
    wanted.every((word, k) => words[i + k]?.word === word)
      ? [{ start: span.start, end: words[i + wanted.length - 1]!.span.end }]
      : [],
  )
}

function wordsOf(text: string, offset: number): { readonly word: string; readonly span: Span }[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ index, 0: word }) => {
    return { word: foldWords(word), span: { start: offset + index, end: offset + index + word.length } }
  })
}
