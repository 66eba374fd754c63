import { expect, it } from 'vitest'
import { findQuotedSpans } from '../../../../src/annotate/quotes/marks/findQuotedSpans.ts'
import { retagSpeakers } from '../../../../src/annotate/quotes/postprocessing/cueRules.ts'
import { tokenColumns } from '../../../../src/annotate/quotes/tokens/tokenColumns.ts'
import { findParagraphs } from '../../../../src/language/findParagraphs.ts'
import { readTokens } from '../../../../src/language/readTokens.ts'

/** How many speakers are found where all behind the verb was taken for content. */
function speakersIn(text: string, verb: string): number {
  const tokens = readTokens(text, findParagraphs(text, []))
  const from = tokens.start.findIndex((at) => text.slice(at).startsWith(verb)) + 1
  const fragment = { from, to: tokens.length - 1, origin: 'content' as const, margins: [0, 0, 0] as const }
  const emissionMargins = { begin: new Int16Array(), inside: new Int16Array(), more: new Int16Array() }
  const found = { fragments: [fragment], cues: [], sources: [], emissionMargins }
  return retagSpeakers(tokenColumns(tokens, findQuotedSpans(tokens)), found).sources.length
}

it.each([
  ['“We will not move,” said union leader Ann Lee.', 'said', 1],
  ['“We will not move,” suggesting that talks are over.', 'suggesting', 0],
  ['“We will not move,” said Ann Lee of the “harbour pact”.', 'said', 0],
  ['Ann Lee of the “union” said pilots are tired.', 'said', 0],
])('reads %s', (text, verb, count) => {
  expect(speakersIn(text, verb)).toBe(count)
})
