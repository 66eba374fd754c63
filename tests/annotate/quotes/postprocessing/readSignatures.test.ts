import { expect, it } from 'vitest'
import { readSignatures } from '../../../../src/annotate/quotes/postprocessing/readSignatures.ts'
import { columnsOf, foundIn, toldIn } from '../columnsOf.ts'

it('gives the dash and the name that sign a quote', () => {
  const columns = columnsOf('“We fish here.” — Ann Lee, port of Genoa.\n\nIt rained.')
  const tagged = foundIn(columns, ['“We fish here.” — Ann Lee'], ['port'], ['Genoa'])
  expect(toldIn(columns, readSignatures(columns, tagged))).toEqual({
    fragments: ['“We fish here.”'],
    cues: ['—'],
    sources: ['Ann Lee, port of Genoa'],
  })
})

it.each([
  ['no name follows', '“We fish here.” — so they say.'],
  ['no mark stands before the dash', 'We fish here — Ann Lee.'],
  ['more than a name follows', '“We fish here.” — Ann Lee told us before the boats left the old harbour.'],
])('finds no signature where %s', (_, text) => {
  const columns = columnsOf(text)
  const nothing = foundIn(columns, [])
  expect(readSignatures(columns, nothing)).toBe(nothing)
})
