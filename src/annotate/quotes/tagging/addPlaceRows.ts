import { addParagraphAndPos, addPlace, addSentence } from '../features/placeFeatures.ts'
import { distance } from '../features/templates.ts'
import { pairsInRow, posCount, stateCount } from './rowCaches.ts'
import { addSums, emptyList, fillRow, type Scoring } from './scoring.ts'
import type { TagTable } from './tagTable.ts'

/** Tokens before a sentence's last: 0, 1, more. */
const leftCount = 3

/** Adds what its sentence, its paragraph and its place in them give to each token. */
export function addPlaceRows({ table, columns, view, from, to, sums }: Scoring): void {
  const { sentenceOf, states } = columns
  const { sentences } = columns.tokens
  const { places, paragraphAndPos } = table.caches
  const { pos } = columns.tokens
  const { held } = table.caches.workspace
  let [lastSentence, lastState, first, last] = [-1, -1, 0, 0]
  for (let i = from; i < to; i++) {
    const sentence = sentenceOf[i]!
    const state = states[i]!
    if (sentence !== lastSentence || state !== lastState) {
      first = sentences[sentence]!
      last = sentences[sentence + 1]! - 1
      const list = emptyList(table)
      addSentence(list, columns, first, last, view.traits, state)
      fillRow(table, list, held, 0)
      lastSentence = sentence
      lastState = state
    }
    const at = (i - from) * pairsInRow
    addSums(sums, at, held, 0)
    addSums(sums, at, paragraphAndPos.sums, rowOfPos(table, view.traits, i === first, pos[i]!))
    addSums(sums, at, places.sums, rowOfPlace(table, distance(i - first), Math.min(2, last - i), state))
  }
}

function rowOfPlace(table: TagTable, steps: number, left: number, state: number): number {
  const { filled, sums } = table.caches.places
  const place = (steps * leftCount + left) * stateCount + state
  if (filled[place] === 0) {
    filled[place] = 1
    const list = emptyList(table)
    addPlace(list, steps, left, state)
    fillRow(table, list, sums, place * pairsInRow)
  }
  return place * pairsInRow
}

function rowOfPos(table: TagTable, traits: number, isFirst: boolean, own: number): number {
  const { filled, sums } = table.caches.paragraphAndPos
  const place = (traits * 2 + (isFirst ? 1 : 0)) * posCount + own
  if (filled[place] === 0) {
    filled[place] = 1
    const list = emptyList(table)
    addParagraphAndPos(list, traits, isFirst, own)
    fillRow(table, list, sums, place * pairsInRow)
  }
  return place * pairsInRow
}
