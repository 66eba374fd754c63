import { expect, it } from 'vitest'
import { viewSentence, viewSentences } from '../../../../../src/corpus/compare/disagreements/facts/sentenceView.ts'

it('sentences viewed together are viewed as if each were alone', () => {
  const texts = [
    'Łukasz Müller-Østby can’t have paid $4.2 million.',
    '   ',
    'He said:',
    '“No,” she said; nobody\u00a0cannot\nleave.',
    '',
    'x'.repeat(300),
    'The crew’s 12 boats sank at 9 a.m. 🚢 in Genoa',
    'THE END',
    'He said:',
  ]
  expect(viewSentences(texts)).toEqual(texts.map(viewSentence))
  expect(viewSentences([])).toEqual([])
  const [, , third] = viewSentences(texts)
  expect(third).toMatchObject({ words: ['He', 'said', ':'], starts: [0, 3, 7], ends: [2, 7, 8] })
})
