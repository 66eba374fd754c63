import { closePosition } from '../../../tagger/featureList.ts'
import { padding } from '../features/templates.ts'
import { addOwnWord, addWordBeside, addWordInState, wordReachTokens } from '../features/wordFeatures.ts'
import { insideMarks, outsideMarks } from '../tokens/markStates.ts'
import { pairsInRow, wordSlotBits, wordRowCount } from './rowCaches.ts'
import { addSums, emptyList, fillRows, type Scoring } from './scoring.ts'
import type { TagTable } from './tagTable.ts'

/** Among a word's rows that for its own token inside of marks, behind that for outside. */
const rowInside = pairsInRow
/** And those for the tokens around it. */
const rowsBeside = 2 * pairsInRow

/** Adds what each word gives by itself, to its own token and to those beside it. */
export function addWordRows(scoring: Scoring): void {
  const { table, columns, signed, view, from, to, sums } = scoring
  const { words, suffixes } = signed
  const { shapes, states } = columns
  const rows = table.caches.words.sums
  for (let j = from - wordReachTokens; j < to + wordReachTokens; j++) {
    const isThere = j >= view.first && j < view.end
    const row = isThere ? rowsOfWord(table, words[j]!, suffixes[j]!, shapes[j]!) : rowsOfWord(table, padding, 0, 0)
    if (j >= from && j < to) {
      const at = (j - from) * pairsInRow
      const state = states[j]!
      if (state === outsideMarks) addSums(sums, at, rows, row)
      else if (state === insideMarks) addSums(sums, at, rows, row + rowInside)
    }
    for (let i = Math.max(from, j - wordReachTokens); i < Math.min(to, j); i++)
      addSums(sums, (i - from) * pairsInRow, rows, row + besideRow(j - i))
    for (let i = Math.max(from, j + 1); i <= Math.min(to - 1, j + wordReachTokens); i++)
      addSums(sums, (i - from) * pairsInRow, rows, row + besideRow(j - i))
  }
}

/** Where a word's row for the token that it is `offset` tokens away from begins among its rows. */
function besideRow(offset: number): number {
  return rowsBeside + (offset + (offset < 0 ? wordReachTokens : wordReachTokens - 1)) * pairsInRow
}

/** Where a word's rows begin; they are filled in if another word had the slot. */
function rowsOfWord(table: TagTable, word: number, suffix: number, shape: number): number {
  const { words, suffixes, shapes, sums } = table.caches.words
  const slot = (word ^ Math.imul(shape, 0x9e3779b1)) >>> (32 - wordSlotBits)
  const first = slot * wordRowCount * pairsInRow
  if (words[slot] === word && shapes[slot] === shape + 1 && suffixes[slot] === suffix) return first
  words[slot] = word
  suffixes[slot] = suffix
  shapes[slot] = shape + 1
  const list = emptyList(table)
  for (let i = 0; i < rowsBeside; i += pairsInRow) {
    addOwnWord(list, word, suffix, shape)
    addWordInState(list, word, i === rowInside ? insideMarks : outsideMarks)
    closePosition(list)
  }
  for (let offset = -wordReachTokens; offset <= wordReachTokens; offset++) {
    if (offset === 0) continue
    addWordBeside(list, word, offset)
    closePosition(list)
  }
  fillRows(table, list, sums, first)
  return first
}
