import { closePosition } from '../../../tagger/featureList.ts'
import { PAD } from '../features/templates.ts'
import { addOwnWord, addWordBeside, addWordInState, REACH } from '../features/wordFeatures.ts'
import { INSIDE, OUTSIDE } from '../tokens/markStates.ts'
import { PAIRS, WORD_BITS, WORD_ROWS } from './rowCaches.ts'
import { addSums, emptyList, fillRows, type Scoring } from './scoring.ts'
import type { TagTable } from './tagTable.ts'

/** Among a word's rows that for its own token inside of marks, behind that for outside. */
const INSIDE_ROW = PAIRS
/** And those for the tokens around it. */
const BESIDE_ROWS = 2 * PAIRS

/** Adds what each word gives by itself, to its own token and to those beside it. */
export function addWordRows(scoring: Scoring): void {
  const { table, columns, signed, view, from, to, sums } = scoring
  const { words, suffixes } = signed
  const { shapes, states } = columns
  const rows = table.caches.words.sums
  for (let j = from - REACH; j < to + REACH; j++) {
    const isThere = j >= view.first && j < view.end
    const row = isThere ? rowsOfWord(table, words[j]!, suffixes[j]!, shapes[j]!) : rowsOfWord(table, PAD, 0, 0)
    if (j >= from && j < to) {
      const at = (j - from) * PAIRS
      const state = states[j]!
      if (state === OUTSIDE) addSums(sums, at, rows, row)
      else if (state === INSIDE) addSums(sums, at, rows, row + INSIDE_ROW)
    }
    for (let i = Math.max(from, j - REACH); i < Math.min(to, j); i++)
      addSums(sums, (i - from) * PAIRS, rows, row + besideRow(j - i))
    for (let i = Math.max(from, j + 1); i <= Math.min(to - 1, j + REACH); i++)
      addSums(sums, (i - from) * PAIRS, rows, row + besideRow(j - i))
  }
}

/** Where a word's row for the token that it is `offset` tokens away from begins among its rows. */
function besideRow(offset: number): number {
  return BESIDE_ROWS + (offset + (offset < 0 ? REACH : REACH - 1)) * PAIRS
}

/** Where a word's rows begin; they are filled in if another word had the slot. */
function rowsOfWord(table: TagTable, word: number, suffix: number, shape: number): number {
  const { words, suffixes, shapes, sums } = table.caches.words
  const slot = (word ^ Math.imul(shape, 0x9e3779b1)) >>> (32 - WORD_BITS)
  const first = slot * WORD_ROWS * PAIRS
  if (words[slot] === word && shapes[slot] === shape + 1 && suffixes[slot] === suffix) return first
  words[slot] = word
  suffixes[slot] = suffix
  shapes[slot] = shape + 1
  const list = emptyList(table)
  for (let i = 0; i < BESIDE_ROWS; i += PAIRS) {
    addOwnWord(list, word, suffix, shape)
    addWordInState(list, word, i === INSIDE_ROW ? INSIDE : OUTSIDE)
    closePosition(list)
  }
  for (let offset = -REACH; offset <= REACH; offset++) {
    if (offset === 0) continue
    addWordBeside(list, word, offset)
    closePosition(list)
  }
  fillRows(table, list, sums, first)
  return first
}
