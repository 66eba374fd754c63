import { expect, it } from 'vitest'
import { maySpeak } from '../../../../src/annotate/quotes/attribution/speakerPhrases.ts'
import { tokenColumns } from '../../../../src/annotate/quotes/tokens/tokenColumns.ts'
import { findParagraphs } from '../../../../src/language/findParagraphs.ts'
import { readTokens } from '../../../../src/language/readTokens.ts'

function speaks(text: string, words: string): boolean {
  const tokens = readTokens(text, findParagraphs(text, []))
  const from = tokens.start.indexOf(text.indexOf(words))
  return maySpeak(tokenColumns(tokens, []), { from, to: from + words.split(' ').length })
}

it.each([
  ['Further stressing the need for calm, Ann Lee met the crew.', 'Ann Lee', true],
  ['Many in the port said no.', 'Many', true],
  ['They refused, and two said so.', 'two', true],
  ['Nobody saw it, Pierce said.', 'Pierce', true],
  ['Further stressing the need for calm, she left.', 'Further', false],
  ['Meanwhile calling for a strike, she left.', 'Meanwhile', false],
  ['On the 80th anniversary he said no.', '80th', false],
  ['He quickly said no.', 'quickly said', false],
])('%s: may “%s” speak? %s', (text, words, expected) => {
  expect(speaks(text, words)).toBe(expected)
})
