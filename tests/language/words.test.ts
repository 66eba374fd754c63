import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findWords, wordsIn } from '../../src/language/words.ts'
import { oddText } from '../oddText.ts'

it('finds words where they stand, numbers and accents with them', () => {
  expect(findWords('Pier 9: “a café, a pier”').map(({ start, text }) => [start, text])).toEqual([
    [0, 'Pier'],
    [5, '9'],
    [9, 'a'],
    [11, 'café'],
    [17, 'a'],
    [19, 'pier'],
  ])
})

it.each([
  ['runs of letters and digits', undefined],
  ['words with their apostrophes', /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu],
  ['letters alone', /\p{L}[\p{L}\p{M}]*/gu],
])('agrees with the pattern’s own places in any text: %s', (_, pattern) => {
  fc.assert(
    fc.property(oddText, (text) => {
      const found = findWords(text, pattern)
      const matched = [...text.matchAll(pattern ?? /[\p{L}\p{M}\p{N}]+/gu)]
      expect(found).toEqual(
        matched.map(({ 0: word, index }) => ({ start: index, end: index + word.length, text: word })),
      )
      if (pattern === undefined) expect(wordsIn(text)).toEqual(found.map((word) => word.text))
    }),
  )
})
