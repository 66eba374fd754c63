import { addStates, addStatesAndPos, addStretchKinds, MARK_REACH } from '../features/markFeatures.ts'
import { PAD } from '../features/templates.ts'
import { PAIRS, POS_COUNT, STATES, WINDOW_BITS } from './rowCaches.ts'
import { addSums, emptyList, fillRow, type Scoring } from './scoring.ts'
import type { TagTable } from './tagTable.ts'

const WINDOW = 2 * MARK_REACH + 1
const STATE_BITS = Math.log2(STATES)
const wholeWindow = 2 ** (WINDOW * STATE_BITS) - 1
/** Stands for what is before or behind the paragraph. */
const NO_STATE = STATES - 1
const KIND_BITS = 10
/** The bits of a state. */
const STATE = STATES - 1

/** Adds what the marks around each token give: mostly what they gave to the token before. */
export function addMarkRows({ table, columns, view, from, to, sums }: Scoring): void {
  const { states, kinds } = columns
  const { pos } = columns.tokens
  const { first, end } = view
  const stateAt = (j: number): number => (j < first || j >= end ? NO_STATE : states[j]!)
  const kindAt = (j: number): number => (j < first || j >= end ? NO_STATE : (kinds[j]! << STATE_BITS) | states[j]!)
  const { held } = table.caches.workspace
  let window = 0
  for (let j = from - MARK_REACH; j < from + MARK_REACH; j++) window = (window << STATE_BITS) | stateAt(j)
  let [before, own] = [kindAt(from - 1), kindAt(from)]
  let [lastWindow, lastKinds] = [-1, -1]
  for (let i = from; i < to; i++) {
    const behind = kindAt(i + 1)
    const around = (((before << KIND_BITS) | own) << KIND_BITS) | behind
    window = ((window << STATE_BITS) | stateAt(i + MARK_REACH)) & wholeWindow
    if (window !== lastWindow || around !== lastKinds) {
      fillKinds(table, before, own, behind, held)
      addSums(held, 0, table.caches.windows.sums, rowOfWindow(table, window))
      lastWindow = window
      lastKinds = around
    }
    addSums(sums, (i - from) * PAIRS, held, 0)
    const row = rowOfPos(table, before & STATE, own & STATE, behind & STATE, pos[i]!)
    addSums(sums, (i - from) * PAIRS, table.caches.statesAndPos.sums, row)
    before = own
    own = behind
  }
}

function fillKinds(table: TagTable, before: number, own: number, behind: number, held: Int32Array): void {
  const list = emptyList(table)
  const { state, kind } = opened(own)
  const [left, right] = [opened(before), opened(behind)]
  addStretchKinds(list, left.state, left.kind, state, kind, right.state, right.kind)
  fillRow(table, list, held, 0)
}

function opened(stateAndKind: number): { state: number; kind: number } {
  const state = stateAndKind & STATE
  return state === NO_STATE ? { state: PAD, kind: PAD } : { state, kind: stateAndKind >> STATE_BITS }
}

function rowOfPos(table: TagTable, before: number, state: number, behind: number, own: number): number {
  const { filled, sums } = table.caches.statesAndPos
  const place = ((((before << STATE_BITS) | state) << STATE_BITS) | behind) * POS_COUNT + own
  if (filled[place] === 0) {
    filled[place] = 1
    const list = emptyList(table)
    addStatesAndPos(list, opened(before).state, state, opened(behind).state, own)
    fillRow(table, list, sums, place * PAIRS)
  }
  return place * PAIRS
}

/** Where the row of a window of states begins; it is filled in if another window had the slot. */
function rowOfWindow(table: TagTable, window: number): number {
  const { keys, sums } = table.caches.windows
  const slot = Math.imul(window, 0x9e3779b1) >>> (32 - WINDOW_BITS)
  const row = slot * PAIRS
  if (keys[slot] === window + 1) return row
  keys[slot] = window + 1
  const states = Array.from(
    { length: WINDOW },
    (_, at) => opened((window >> ((WINDOW - 1 - at) * STATE_BITS)) & NO_STATE).state,
  )
  const list = emptyList(table)
  addStates(list, states)
  fillRow(table, list, sums, row)
  return row
}
