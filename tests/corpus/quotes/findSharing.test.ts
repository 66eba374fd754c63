import { expect, it } from 'vitest'
import { findSharing } from '../../../src/corpus/quotes/findSharing.ts'

/** A quote of somebody's; what stands between marks is quoted. */
const quote = (speaker: string | null, text: string) => ({
  ...{ speaker, text },
  quoted: [...text.matchAll(/“([^”]+)”/g)].map(([, words]) => words!),
})

it.each([
  ['words in a row between marks', [null, '“We won the old harbour back”'], ['Lee', '“won the old harbour”'], true],
  ['all of two words between marks', [null, '“dirty money”'], [null, 'a lot of “dirty money”'], true],
  [
    'two words between marks that a longer quote has',
    [null, '“dirty money”'],
    [null, '“it is dirty money here”'],
    false,
  ],
  ['words of one speaker', ['Lee', 'crews will leave Genoa'], ['Lee', 'that crews leave'], true],
  ['words of two speakers', ['Lee', 'crews will leave Genoa'], ['Mora', 'that crews leave'], false],
  ['words of nobody known', [null, 'crews will leave Genoa'], [null, 'that crews leave'], false],
  ['nothing', ['Lee', '“We won the old harbour back”'], ['Lee', '“Nobody lost”'], false],
] as const)('two quotes that share %s', (_, [speaker, text], [other, said], expected) => {
  expect(findSharing([quote(speaker, text), quote(other, said)])).toEqual([expected, expected])
})

it('a quote that repeats itself shares nothing', () => {
  expect(findSharing([quote('Lee', '“no, no, no, no, no, no, no”'), quote('Lee', '“yes”')])).toEqual([false, false])
})
