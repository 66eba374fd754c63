import { distance, NOWHERE, SIZES } from '../features/distance.ts'
import {
  addClauseSteps,
  addClauseVerb,
  addVerbBefore,
  addVerbBehind,
  addVerbsInState,
  addVerbSteps,
} from '../features/verbFeatures.ts'
import type { TagTable } from '../tagTable.ts'
import { POS_COUNT, STATES } from './rowCaches.ts'
import { addSums, emptyList, fillRow, type Scoring } from './scoring.ts'
import { PAIRS } from './sumRows.ts'

/** Rows of groups that many tokens in a row share. */
const [BEFORE, BEHIND, BOTH, CLAUSE] = [0, PAIRS, 2 * PAIRS, 3 * PAIRS]

/** Adds what the nearest verbs give to each token: mostly what they gave to the token before. */
export function addVerbRows(scoring: Scoring): void {
  const { table, columns, from, to, sums } = scoring
  const { states, reportingBefore, reportingBehind, verbBefore } = columns
  const { pos } = columns.tokens
  const { verbSteps, clauseSteps } = table.caches
  const held = new Int32Array(4 * PAIRS)
  const all = new Int32Array(PAIRS)
  let [lastLeft, lastLeftSteps, lastRight, lastRightSteps, lastVerb, lastSteps, lastState] = [-1, 0, -1, 0, -1, 0, 0]
  for (let i = from; i < to; i++) {
    const [left, right, verb, state] = [reportingBefore[i]!, reportingBehind[i]!, verbBefore[i]!, states[i]!]
    const leftSteps = left === 0 ? NOWHERE : distance(i + 1 - left)
    const rightSteps = right === 0 ? NOWHERE : distance(right - 1 - i)
    const steps = verb === 0 ? NOWHERE : distance(i + 1 - verb)
    const [newLeft, newRight, newVerb] = [left !== lastLeft, right !== lastRight, verb !== lastVerb]
    const newBefore = newLeft || leftSteps !== lastLeftSteps
    const newBehind = newRight || rightSteps !== lastRightSteps
    const newBoth = newLeft || newRight || state !== lastState
    const newClause = newVerb || steps !== lastSteps
    if (newBefore) fillBefore(scoring, left, leftSteps, held)
    if (newBehind) fillBehind(scoring, right, rightSteps, held)
    if (newBoth) fillBoth(scoring, left, right, state, held)
    if (newClause) fillClause(scoring, verb, steps, held)
    if (newBefore || newBehind || newBoth || newClause) {
      all.fill(0)
      for (let row = 0; row < held.length; row += PAIRS) addSums(all, 0, held, row)
    }
    ;[lastLeft, lastLeftSteps, lastRight, lastRightSteps] = [left, leftSteps, right, rightSteps]
    ;[lastVerb, lastSteps, lastState] = [verb, steps, state]
    const at = (i - from) * PAIRS
    addSums(sums, at, all, 0)
    addSums(sums, at, verbSteps.sums, rowOfSteps(table, leftSteps, rightSteps, state))
    addSums(sums, at, clauseSteps.sums, rowOfClause(table, steps, pos[i]!))
  }
}

function fillBefore({ table, signed }: Scoring, left: number, steps: number, held: Int32Array): void {
  const list = emptyList(table)
  if (left === 0) addVerbBefore(list, 0, steps, null)
  else addVerbBefore(list, signed.reporting[left - 1]!, steps, signed.words[left]!)
  fillRow(table, list, held, BEFORE)
}

function fillBehind({ table, signed }: Scoring, right: number, steps: number, held: Int32Array): void {
  const list = emptyList(table)
  addVerbBehind(list, right === 0 ? 0 : signed.reporting[right - 1]!, steps)
  fillRow(table, list, held, BEHIND)
}

function fillBoth({ table, signed }: Scoring, left: number, right: number, state: number, held: Int32Array): void {
  const { reporting } = signed
  const list = emptyList(table)
  addVerbsInState(list, left === 0 ? 0 : reporting[left - 1]!, right === 0 ? 0 : reporting[right - 1]!, state)
  fillRow(table, list, held, BOTH)
}

function fillClause({ table, signed }: Scoring, verb: number, steps: number, held: Int32Array): void {
  const list = emptyList(table)
  addClauseVerb(list, verb === 0 ? 0 : signed.words[verb - 1]!, steps)
  fillRow(table, list, held, CLAUSE)
}

function rowOfSteps(table: TagTable, before: number, behind: number, state: number): number {
  const { filled, sums } = table.caches.verbSteps
  const place = (before * SIZES + behind) * STATES + state
  if (filled[place] === 0) {
    filled[place] = 1
    const list = emptyList(table)
    addVerbSteps(list, before, behind, state)
    fillRow(table, list, sums, place * PAIRS)
  }
  return place * PAIRS
}

function rowOfClause(table: TagTable, steps: number, own: number): number {
  const { filled, sums } = table.caches.clauseSteps
  const place = steps * POS_COUNT + own
  if (filled[place] === 0) {
    filled[place] = 1
    const list = emptyList(table)
    addClauseSteps(list, steps, own)
    fillRow(table, list, sums, place * PAIRS)
  }
  return place * PAIRS
}
