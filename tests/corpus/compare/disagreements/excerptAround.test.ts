import { expect, test } from 'vitest'
import { excerptAround } from '../../../../src/corpus/compare/disagreements/excerptAround.ts'

const long =
  `${'The ferry left late. '.repeat(10)}It sank at 4:20 a.m. off Skerry. ${'Nobody saw it. '.repeat(10)}`.trim()

test('shows short sentences whole, and of long ones whole words around the value', () => {
  expect(excerptAround('It sank at 4:20 a.m.', '4:20 a.m.')).toBe('It sank at 4:20 a.m.')
  const excerpt = excerptAround(long, '4:20 a.m.')
  expect(excerpt).toMatch(/^… \S+ .*It sank at 4:20 a\.m\. off Skerry\..* …$/)
  expect(long).toContain(excerpt.slice(2, -2))
  expect(excerpt.length).toBeLessThan(170)
})

test('shows the start of a text that has no such value, and the end of one that ends with it', () => {
  expect(excerptAround(long, 'midnight')).toMatch(/^The ferry left late\. .* …$/)
  expect(excerptAround(long, 'Nobody saw it.', 30).length).toBeLessThan(60)
  expect(excerptAround(`${long} at noon`, 'at noon')).toMatch(/^… .* at noon$/)
})

test('cuts a word that is longer than all room nowhere', () => {
  const word = 'x'.repeat(500)
  expect(excerptAround(word, word)).toBe(word)
})
