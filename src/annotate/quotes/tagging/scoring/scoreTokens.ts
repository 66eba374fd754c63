import type { ParagraphView } from '../paragraphViews.ts'
import { TAGS, type TagTable } from '../tagTable.ts'
import type { TokenColumns } from '../tokenColumns.ts'
import { addMarkRows } from './addMarkRows.ts'
import { addOwnFeatures } from './addOwnFeatures.ts'
import { addPlaceRows } from './addPlaceRows.ts'
import { addPosRows } from './addPosRows.ts'
import { addReportingRows } from './addReportingRows.ts'
import { addVerbRows } from './addVerbRows.ts'
import { addWordRows } from './addWordRows.ts'
import type { SignedHashes } from './scoring.ts'
import { PAIRS } from './pairs.ts'

/**
 * The tags' scores for the tokens `from` to `to` of a paragraph, row by row, by how much more than the first tag's, which is 0. The features are
 * those that addTokenFeatures lists, in groups: most of what a token shows was met before in another token and is kept as one row of sums. The
 * scores are good until the next call; there may be LONGEST tokens.
 */
export function scoreTokens(
  table: TagTable,
  columns: TokenColumns,
  signed: SignedHashes,
  view: ParagraphView,
  from: number,
  to: number,
): Int32Array {
  const { sums, scores } = table.caches.workspace
  sums.fill(0, 0, (to - from) * PAIRS)
  const scoring = { table, columns, signed, view, from, to, sums }
  addWordRows(scoring)
  addPosRows(scoring)
  addMarkRows(scoring)
  addReportingRows(scoring)
  addVerbRows(scoring)
  addPlaceRows(scoring)
  addOwnFeatures(scoring)
  spread(sums, scores, to - from)
  return scores.subarray(0, (to - from) * TAGS)
}

/** From two tags in a number to one. */
function spread(sums: Int32Array, scores: Int32Array, length: number): void {
  for (let at = 0, row = 0; at < length * PAIRS; row += TAGS) {
    scores[row] = 0
    for (let tag = 1; tag < TAGS; tag += 2, at++) {
      const pair = sums[at]!
      const low = (pair << 16) >> 16
      scores[row + tag] = low
      scores[row + tag + 1] = (pair - low) >> 16
    }
  }
}
