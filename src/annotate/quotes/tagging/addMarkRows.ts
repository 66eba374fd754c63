import { addStates, addStatesAndPos, addSpanKinds, markReachTokens } from '../features/markFeatures.ts'
import { padding } from '../features/templates.ts'
import { pairsInRow, posCount, stateCount, windowSlotBits } from './rowCaches.ts'
import { addSums, emptyList, fillRow, type Scoring } from './scoring.ts'
import type { TagTable } from './tagTable.ts'

const windowTokens = 2 * markReachTokens + 1
const stateBits = Math.log2(stateCount)
const wholeWindow = 2 ** (windowTokens * stateBits) - 1
/** Stands for what is before or behind the paragraph. */
const noState = stateCount - 1
const kindBits = 10
/** The bits of a state. */
const stateMask = stateCount - 1

/** Adds what the marks around each token give: mostly what they gave to the token before. */
export function addMarkRows({ table, columns, view, from, to, sums }: Scoring): void {
  const { states, kinds } = columns
  const { pos } = columns.tokens
  const { first, end } = view
  const stateAt = (j: number): number => (j < first || j >= end ? noState : states[j]!)
  const kindAt = (j: number): number => (j < first || j >= end ? noState : (kinds[j]! << stateBits) | states[j]!)
  const { held } = table.caches.workspace
  let window = 0
  for (let j = from - markReachTokens; j < from + markReachTokens; j++) window = (window << stateBits) | stateAt(j)
  let [before, own] = [kindAt(from - 1), kindAt(from)]
  let [lastWindow, lastKinds] = [-1, -1]
  for (let i = from; i < to; i++) {
    const behind = kindAt(i + 1)
    const around = (((before << kindBits) | own) << kindBits) | behind
    window = ((window << stateBits) | stateAt(i + markReachTokens)) & wholeWindow
    if (window !== lastWindow || around !== lastKinds) {
      fillKinds(table, before, own, behind, held)
      addSums(held, 0, table.caches.windows.sums, rowOfWindow(table, window))
      lastWindow = window
      lastKinds = around
    }
    addSums(sums, (i - from) * pairsInRow, held, 0)
    const row = rowOfPos(table, before & stateMask, own & stateMask, behind & stateMask, pos[i]!)
    addSums(sums, (i - from) * pairsInRow, table.caches.statesAndPos.sums, row)
    before = own
    own = behind
  }
}

function fillKinds(table: TagTable, before: number, own: number, behind: number, held: Int32Array): void {
  const list = emptyList(table)
  const { state, kind } = opened(own)
  const [left, right] = [opened(before), opened(behind)]
  addSpanKinds(list, left.state, left.kind, state, kind, right.state, right.kind)
  fillRow(table, list, held, 0)
}

function opened(stateAndKind: number): { state: number; kind: number } {
  const state = stateAndKind & stateMask
  return state === noState ? { state: padding, kind: padding } : { state, kind: stateAndKind >> stateBits }
}

function rowOfPos(table: TagTable, before: number, state: number, behind: number, own: number): number {
  const { filled, sums } = table.caches.statesAndPos
  const place = ((((before << stateBits) | state) << stateBits) | behind) * posCount + own
  if (filled[place] === 0) {
    filled[place] = 1
    const list = emptyList(table)
    addStatesAndPos(list, opened(before).state, state, opened(behind).state, own)
    fillRow(table, list, sums, place * pairsInRow)
  }
  return place * pairsInRow
}

/** Where the row of a window of states begins; it is filled in if another window had the slot. */
function rowOfWindow(table: TagTable, window: number): number {
  const { keys, sums } = table.caches.windows
  const slot = Math.imul(window, 0x9e3779b1) >>> (32 - windowSlotBits)
  const row = slot * pairsInRow
  if (keys[slot] === window + 1) return row
  keys[slot] = window + 1
  const states = Array.from(
    { length: windowTokens },
    (_, at) => opened((window >> ((windowTokens - 1 - at) * stateBits)) & noState).state,
  )
  const list = emptyList(table)
  addStates(list, states)
  fillRow(table, list, sums, row)
  return row
}
