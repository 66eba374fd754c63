import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addTokenFeatures } from '../../../../src/annotate/quotes/features/addTokenFeatures.ts'
import { findQuotedSpans } from '../../../../src/annotate/quotes/marks/findQuotedSpans.ts'
import { pairsInRow } from '../../../../src/annotate/quotes/tagging/rowCaches.ts'
import { scoreTokens } from '../../../../src/annotate/quotes/tagging/scoreTokens.ts'
import { fillRow, signedHashes } from '../../../../src/annotate/quotes/tagging/scoring.ts'
import { openTagTable, tagCount } from '../../../../src/annotate/quotes/tagging/tagTable.ts'
import { type ParagraphView, paragraphViews } from '../../../../src/annotate/quotes/tokens/paragraphViews.ts'
import { tokenColumns, type TokenColumns } from '../../../../src/annotate/quotes/tokens/tokenColumns.ts'
import { findParagraphs } from '../../../../src/language/findParagraphs.ts'
import { readTokens } from '../../../../src/language/readTokens.ts'
import { readModelFile } from '../../../../src/models/readModelFile.ts'
import { createFeatureList } from '../../../../src/tagger/featureList.ts'

const table = openTagTable(readModelFile('quotes-en-2026-11/tagger.bin'))

const fragment = fc.constantFrom(
  ...['“', '”', '"', "'", ',', '.', '\n\n', ':', ' said ', ' she ', ' told ', ' Ann Lee ', ' the port ', ' “We go,” '],
  ...[
    ' he said. ',
    ' that ',
    ' according to ',
    ' it was late ',
    ' is open ',
    ' “so-called” ',
    ' 1,200 ',
    ' MINISTER ',
    'é',
  ],
)
const texts = fc.array(fragment, { minLength: 1, maxLength: 60 }).map((fragments) => `It ${fragments.join('')}`)

it('gives each token, in groups, what its features give one by one', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, some, more) => {
      const tokens = readTokens(text, findParagraphs(text, []))
      const columns = tokenColumns(
        tokens,
        findQuotedSpans(tokens).filter(({ nested }) => !nested),
      )
      for (const view of paragraphViews(columns)) {
        const from = view.first + (some % (view.end - view.first))
        const to = from + 1 + (more % (view.end - from))
        const scores = scoreTokens(table, columns, signedHashes(columns), view, from, to)
        for (let i = from; i < to; i++)
          expect([...scores.subarray((i - from) * tagCount, (i - from + 1) * tagCount)]).toEqual(
            oneByOne(columns, view, i),
          )
      }
    }),
  )
})

function oneByOne(columns: TokenColumns, view: ParagraphView, i: number): number[] {
  const list = createFeatureList()
  addTokenFeatures(list, columns, view, i)
  const sums = new Int32Array(pairsInRow)
  fillRow(table, list, sums, 0)
  const halves = [...sums].flatMap((pair) => [(pair << 16) >> 16, (pair - ((pair << 16) >> 16)) >> 16])
  return [0, ...halves]
}
