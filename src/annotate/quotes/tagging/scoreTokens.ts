import { closePosition } from '../../../tagger/featureList.ts'
import { addOpeningWord } from '../features/markFeatures.ts'
import { padding } from '../features/templates.ts'
import { addVerbAndWord, addVerbsAndPos } from '../features/verbFeatures.ts'
import { addOwnWord, addWordInState, addWordPairs } from '../features/wordFeatures.ts'
import { firstInside, insideMarks, outsideMarks } from '../tokens/markStates.ts'
import type { ParagraphView } from '../tokens/paragraphViews.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import { addMarkRows } from './addMarkRows.ts'
import { addPlaceRows } from './addPlaceRows.ts'
import { addPosRows } from './addPosRows.ts'
import { addReportingRows, addVerbRows } from './addVerbRows.ts'
import { addWordRows } from './addWordRows.ts'
import { pairsInRow } from './rowCaches.ts'
import { addPositions, emptyList, type Scoring, type SignedHashes } from './scoring.ts'
import { tagCount, type TagTable } from './tagTable.ts'

/**
 * The tags' scores for the tokens `from` to `to` of a paragraph, row by row, by how much more than the first
 * tag's, which is 0. The features are those that addTokenFeatures lists, in groups: most of what a token shows
 * was met before in another token and is kept as one row of sums. The scores are good until the next call;
 * there may be longestChunkTokens tokens.
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
  sums.fill(0, 0, (to - from) * pairsInRow)
  const scoring = { table, columns, signed, view, from, to, sums }
  addWordRows(scoring)
  addPosRows(scoring)
  addMarkRows(scoring)
  addReportingRows(scoring)
  addVerbRows(scoring)
  addPlaceRows(scoring)
  addOwnFeatures(scoring)
  spread(sums, scores, to - from)
  return scores.subarray(0, (to - from) * tagCount)
}

/** From two tags in a number to one. */
function spread(sums: Int32Array, scores: Int32Array, length: number): void {
  for (let at = 0, row = 0; at < length * pairsInRow; row += tagCount) {
    scores[row] = 0
    for (let tag = 1; tag < tagCount; tag += 2, at++) {
      const pair = sums[at]!
      const low = (pair << 16) >> 16
      scores[row + tag] = low
      scores[row + tag + 1] = (pair - low) >> 16
    }
  }
}

/** Adds what each token has for itself: a word together with what is around it. */
function addOwnFeatures({ table, columns, signed, view, from, to, sums }: Scoring): void {
  const { words, suffixes, reporting } = signed
  const { shapes, states, kinds, reportingBefore, verbBefore } = columns
  const { pos } = columns.tokens
  const { first, end } = view
  const list = emptyList(table)
  let left = from > first ? words[from - 1]! : padding
  for (let i = from; i < to; i++) {
    const word = words[i]!
    const own = pos[i]!
    const state = states[i]!
    addWordPairs(list, left, word, i + 1 === end ? padding : words[i + 1]!, own)
    const reported = reportingBefore[i]!
    const verb = verbBefore[i]!
    const report = reported === 0 ? 0 : reporting[reported - 1]!
    addVerbsAndPos(list, report, verb === 0 ? 0 : words[verb - 1]!, own)
    if (reported !== 0) addVerbAndWord(list, report, word)
    if (state !== outsideMarks) {
      if (state <= firstInside) addOpeningWord(list, state, kinds[i]!, word)
      if (state !== insideMarks) {
        addOwnWord(list, word, suffixes[i]!, shapes[i]!)
        addWordInState(list, word, state)
      }
    }
    closePosition(list)
    left = word
  }
  addPositions(table, list, sums, 0)
}
