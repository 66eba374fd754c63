import { closePosition } from '../../../tagger/featureList.ts'
import { padding } from '../features/templates.ts'
import { addPosAround, addPosBefore, addPosBehind } from '../features/wordFeatures.ts'
import { pairsInRow, posCount, posRowCount } from './rowCaches.ts'
import { addSums, emptyList, fillRows, type Scoring } from './scoring.ts'
import type { TagTable } from './tagTable.ts'

/** Stands for no part of speech. */
const noPos = posCount - 1

/** Adds what each three parts of speech in a row give to the first, the second and the last token of them. */
export function addPosRows({ table, columns, view, from, to, sums }: Scoring): void {
  const { pos } = columns.tokens
  const { first, end } = view
  const rows = table.caches.pos.sums
  const posAt = (j: number): number => (j < first || j >= end ? noPos : pos[j]!)
  let [before, own] = [posAt(from - 2), posAt(from - 1)]
  for (let j = from - 1; j <= to; j++) {
    const behind = posAt(j + 1)
    const row = rowsOfPos(table, before, own, behind)
    const at = (j - from) * pairsInRow
    if (j > from) addSums(sums, at - pairsInRow, rows, row)
    if (j >= from && j < to) addSums(sums, at, rows, row + pairsInRow)
    if (j + 1 < to) addSums(sums, at + pairsInRow, rows, row + 2 * pairsInRow)
    before = own
    own = behind
  }
}

function rowsOfPos(table: TagTable, before: number, own: number, behind: number): number {
  const { filled, sums } = table.caches.pos
  const place = (before * posCount + own) * posCount + behind
  const first = place * posRowCount * pairsInRow
  if (filled[place] === 1) return first
  filled[place] = 1
  const [left, middle, right] = [paddedPos(before), paddedPos(own), paddedPos(behind)]
  const list = emptyList(table)
  addPosBehind(list, left, middle, right)
  closePosition(list)
  addPosAround(list, left, middle, right)
  closePosition(list)
  addPosBefore(list, left, middle, right)
  closePosition(list)
  fillRows(table, list, sums, first)
  return first
}

function paddedPos(pos: number): number {
  return pos === noPos ? padding : pos
}
