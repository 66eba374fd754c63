import { expect, it } from 'vitest'
import { findQuotedSpans } from '../../../../src/annotate/quotes/marks/findQuotedSpans.ts'
import { splitFragments } from '../../../../src/annotate/quotes/postprocessing/postprocess.ts'
import { tokenColumns } from '../../../../src/annotate/quotes/tokens/tokenColumns.ts'
import { spanOf } from '../../../../src/annotate/quotes/tokens/spans.ts'
import { findParagraphs } from '../../../../src/language/findParagraphs.ts'
import { readTokens } from '../../../../src/language/readTokens.ts'

function split(text: string): string[] {
  const tokens = readTokens(text, findParagraphs(text, []))
  const whole = { from: 0, to: tokens.length, origin: 'content' as const, margins: [0, 0, 0] as const }
  return splitFragments(tokenColumns(tokens, findQuotedSpans(tokens)), [whole]).map((fragment) => {
    const { start, end } = spanOf(tokens, fragment)
    return text.slice(start, end)
  })
}

it.each([
  ['the port is safe. It opens at dawn', ['the port is safe.', 'It opens at dawn']],
  ['things “will end by dawn,” meaning the strike', ['things', '“will end by dawn,”', 'meaning the strike']],
  ['full of “hope” for the port', ['full of', '“hope”', 'for the port']],
  ['the port is safe: “We open at dawn”', ['the port is safe:', '“We open at dawn”']],
  ['“We open at dawn. Come early”', ['“We open at dawn. Come early”']],
])('cuts %s', (text, parts) => {
  expect(split(text)).toEqual(parts)
})
