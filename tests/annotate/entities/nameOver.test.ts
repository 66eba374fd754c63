import { expect, test } from 'vitest'
import { locateNames } from '../../../src/annotate/entities/locatedName.ts'
import { nameOver } from '../../../src/annotate/entities/wholeNames/nameTokens.ts'
import { readTokens } from '../../../src/language/readTokens.ts'

test.each([
  ['the text', 'Tuesday night was cold in Sandvik.', 0],
  ['a sentence', 'It rained. Tuesday night was cold.', 11],
])('a name at the start of %s of which nothing is left is empty', (_, text, start) => {
  const tokens = readTokens(text, [{ start: 0, end: text.length }])
  const [name] = locateNames(tokens, [{ start, end: start + 'Tuesday night'.length, type: 'other' }])
  expect(nameOver(tokens, name!, name!.first, name!.first, 'other')).toMatchObject({ start, end: start, text: '' })
})
