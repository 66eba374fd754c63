import { distance, noDistance, padding, distanceSizes } from '../features/templates.ts'
import {
  addClauseSteps,
  addClauseVerb,
  addReportingBeside,
  addVerbBefore,
  addVerbBehind,
  addVerbsInState,
  addVerbSteps,
} from '../features/verbFeatures.ts'
import { wordReachTokens } from '../features/wordFeatures.ts'
import { pairsInRow, posCount, stateCount } from './rowCaches.ts'
import { addRows, addSums, emptyList, fillRow, type Scoring } from './scoring.ts'
import type { TagTable } from './tagTable.ts'

/** Rows of groups that many tokens in a row share, and the sum of them. */
const [BEFORE, BEHIND, BOTH, CLAUSE, ALL] = [0, pairsInRow, 2 * pairsInRow, 3 * pairsInRow, 4 * pairsInRow]

/** Adds what the nearest verbs give to each token: mostly what they gave to the token before. */
export function addVerbRows(scoring: Scoring): void {
  const { table, columns, from, to, sums } = scoring
  const { states, reportingBefore, reportingBehind, verbBefore } = columns
  const { pos } = columns.tokens
  const { verbSteps, clauseSteps, workspace } = table.caches
  const { held } = workspace
  let [lastLeft, lastLeftSteps, lastRight, lastRightSteps] = [-1, 0, -1, 0]
  let [lastVerb, lastSteps, lastState] = [-1, 0, 0]
  for (let i = from; i < to; i++) {
    const left = reportingBefore[i]!
    const right = reportingBehind[i]!
    const verb = verbBefore[i]!
    const state = states[i]!
    const leftSteps = stepsOf(left, i + 1 - left)
    const rightSteps = stepsOf(right, right - 1 - i)
    const steps = stepsOf(verb, i + 1 - verb)
    const isNewBefore = left !== lastLeft || leftSteps !== lastLeftSteps
    const isNewBehind = right !== lastRight || rightSteps !== lastRightSteps
    const isNewClause = verb !== lastVerb || steps !== lastSteps
    const isNewBoth = left !== lastLeft || right !== lastRight || state !== lastState
    if (isNewBefore) fillBefore(scoring, left, leftSteps, held)
    if (isNewBehind) fillBehind(scoring, right, rightSteps, held)
    if (isNewBoth) fillBoth(scoring, left, right, state, held)
    if (isNewClause) fillClause(scoring, verb, steps, held)
    if (isNewBefore || isNewBehind || isNewBoth || isNewClause) sumUp(held)
    lastLeft = left
    lastLeftSteps = leftSteps
    lastRight = right
    lastRightSteps = rightSteps
    lastVerb = verb
    lastSteps = steps
    lastState = state
    const at = (i - from) * pairsInRow
    addSums(sums, at, held, ALL)
    addSums(sums, at, verbSteps.sums, rowOfSteps(table, leftSteps, rightSteps, state))
    addSums(sums, at, clauseSteps.sums, rowOfClause(table, steps, pos[i]!))
  }
}

/** @param verb the verb's index plus one; 0 for none */
function stepsOf(verb: number, tokens: number): number {
  return verb === 0 ? noDistance : distance(tokens)
}

function sumUp(held: Int32Array): void {
  held.fill(0, ALL, ALL + pairsInRow)
  for (let row = BEFORE; row < ALL; row += pairsInRow) addSums(held, ALL, held, row)
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
  const place = (before * distanceSizes + behind) * stateCount + state
  if (filled[place] === 0) {
    filled[place] = 1
    const list = emptyList(table)
    addVerbSteps(list, before, behind, state)
    fillRow(table, list, sums, place * pairsInRow)
  }
  return place * pairsInRow
}

function rowOfClause(table: TagTable, steps: number, own: number): number {
  const { filled, sums } = table.caches.clauseSteps
  const place = steps * posCount + own
  if (filled[place] === 0) {
    filled[place] = 1
    const list = emptyList(table)
    addClauseSteps(list, steps, own)
    fillRow(table, list, sums, place * pairsInRow)
  }
  return place * pairsInRow
}

/** Adds what each reporting verb gives to the tokens beside it. */
export function addReportingRows({ table, signed, view, from, to, sums }: Scoring): void {
  const { reporting } = signed
  for (let j = Math.max(view.first, from - wordReachTokens); j < Math.min(view.end, to + wordReachTokens); j++) {
    const verb = reporting[j]!
    if (verb === 0 || verb === padding) continue
    for (let i = Math.max(from, j - wordReachTokens); i < Math.min(to, j + wordReachTokens + 1); i++) {
      const list = emptyList(table)
      addReportingBeside(list, verb, j - i)
      addRows(table, list.hashes, 0, list.size, sums, (i - from) * pairsInRow)
    }
  }
}
