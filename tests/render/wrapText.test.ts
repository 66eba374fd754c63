import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayWidth } from '../../src/render/displayWidth.ts'
import { safeText } from '../../src/render/safeText.ts'
import { cutText, wrapText } from '../../src/render/wrapText.ts'
import { oddText } from '../oddText.ts'

test.each([
  ['Ann Lee', 7],
  ['“Łódź” – café', 13],
  ['cafe\u0301', 4],
  ['中国', 4],
  ['ＡＢ', 4],
  ['한국', 4],
  ['שָׁלוֹם', 4],
  ['नमस्ते', 4],
  ['😀', 2],
  ['👩‍👩‍👧', 2],
  ['👍🏽', 2],
  ['🇬🇧', 2],
  ['❤️', 2],
  ['a\u200bb\u2060', 2],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width)
})

test('breaks at spaces, and within words that are longer than a line', () => {
  expect(wrapText('the port of 中国 cafe\u0301 abcdefghijkl\nend', 6)).toEqual([
    ...['the', 'port', 'of', '中国', 'cafe\u0301', 'abcdef', 'ghijkl', 'end'],
  ])
  expect(cutText('中国中国', 5)).toBe('中国')
})

test('no line of any text is too wide, and nothing but spaces is lost', () => {
  fc.assert(
    fc.property(oddText.map(safeText), fc.integer({ min: 2, max: 40 }), (text, width) => {
      const lines = wrapText(text, width)
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
    }),
  )
})
