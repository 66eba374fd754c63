import { describe, expect, it } from 'vitest'
import { readSignatures } from '../../../../src/annotate/quotes/postprocessing/readSignatures.ts'
import { columnsOf, foundIn, toldIn, wordsOf } from '../columnsOf.ts'

/** What is given to whom: the words, and who signs them. */
function signed(text: string): (string | null)[][] {
  const columns = columnsOf(text)
  return readSignatures(columns, foundIn(columns, [])).fragments.map((fragment) => [
    wordsOf(columns, fragment),
    wordsOf(columns, fragment.given?.speaker ?? null),
  ])
}

it('gives the dash and the name that sign a quote, in place of what was tagged there', () => {
  const columns = columnsOf('“We fish here.” — Ann Lee, port of Genoa.\n\nIt rained.')
  const tagged = foundIn(columns, ['“We fish here.”'], ['port'], ['Genoa'])
  expect(toldIn(columns, readSignatures(columns, tagged))).toEqual({
    fragments: ['“We fish here.”'],
    cues: ['—'],
    sources: ['Ann Lee, port of Genoa'],
  })
})

describe('a signature', () => {
  it.each([
    ['may be glued to its dash', '"We fish here." -Bo Chen', [['"We fish here."', 'Bo Chen']]],
    ['may have two hyphens', '"We fish here." -- Bo Chen', [['"We fish here."', 'Bo Chen']]],
    ['may be a line of its own', '“We fish here.”\n\n– Bo Chen, pilot', [['“We fish here.”', 'Bo Chen, pilot']]],
    [
      'may be followed by the next quote',
      '“We fish here.” – Ann Lee. “Not we!” – Bo Chen',
      [
        ['“We fish here.”', 'Ann Lee'],
        ['“Not we!”', 'Bo Chen'],
      ],
    ],
    [
      'signs all paragraphs of a quote',
      '“We fish here.\n\n“We always did.” – Ann Lee',
      [
        ['“We fish here.', 'Ann Lee'],
        ['“We always did.”', 'Ann Lee'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(signed(text)).toEqual(expected)
  })

  it.each([
    ['no name follows', '“We fish here.” — so they say.'],
    ['no mark stands before the dash', 'We fish here — Ann Lee.'],
    ['more than a name follows', '“We fish here.” — Ann Lee told us before the boats left the old harbour.'],
    ['a sentence goes on behind the name', '“We fish here.” – Ann Lee left the pier.'],
    ['it is an aside', '“We fish here.”\n\n– An angler herself –'],
    ['the marked words are the title of a work', '“Salt Road” – Ann Lee'],
    ['the marked words end a sentence of the writer’s', 'They call it “still our port.” -- Ann Lee'],
    ['a line behind a writer’s paragraph is its byline', 'She said: “We fish here.”\n\n— Ann Lee'],
  ])('is none where %s', (_, text) => {
    expect(signed(text)).toEqual([])
  })
})
