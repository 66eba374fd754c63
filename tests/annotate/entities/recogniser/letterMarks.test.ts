import fc from 'fast-check'
import { expect, it } from 'vitest'
import { letterMarks } from '../../../../src/annotate/entities/recogniser/letterMarks.ts'
import { findParagraphs } from '../../../../src/language/findParagraphs.ts'
import { readTokens } from '../../../../src/language/readTokens.ts'

function namesBehind(text: string): string[] {
  const tokens = readTokens(text, findParagraphs(text, []))
  return letterMarks(tokens).map((mark) => tokens.forms[tokens.types[mark + 1]!]!)
}

it('takes a mark that nothing closes for a letter, and one that is closed for a mark', () => {
  expect(namesBehind('The scholar ‘Umar wrote it.\n\nHe called it ‘Peace’ and left.')).toEqual(['Umar'])
  expect(namesBehind('They cheered as ‘Umar’ s brother came in.')).toEqual(['Umar'])
})

it('takes it for a letter wherever the article has that name', () => {
  expect(namesBehind('The scholar ‘Umar wrote it.\n\nHere ‘Umar met the monks’ leader.')).toEqual(['Umar', 'Umar'])
})

it('finds nothing but marks', () => {
  const pieces = fc.constantFrom('‘', '’', 'Ali', ' ', 's', '\n\n', '.', 'said')
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const text = parts.join('')
      const tokens = readTokens(text, findParagraphs(text, []))
      for (const mark of letterMarks(tokens)) expect(tokens.forms[tokens.types[mark]!]).toBe('‘')
    }),
  )
})
