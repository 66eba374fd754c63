import { addFeature, closePosition, type FeatureList } from '../../../tagger/featureList.ts'
import { mixHash } from '../../../tagger/mixHash.ts'
import { FIRST } from './markStates.ts'
import type { ParagraphView } from './paragraphViews.ts'
import type { TokenColumns } from './tokenColumns.ts'

/** Stands for what is before or behind the paragraph. */
const PAD = 99

function add(list: FeatureList, template: number, value: number): void {
  addFeature(list, mixHash(template, value))
}

/** The features of a token: words, parts of speech, marks and reporting verbs around it. Templates are numbered once, below 100. */
export function addTokenFeatures(list: FeatureList, columns: TokenColumns, view: ParagraphView, i: number): void {
  addWordFeatures(list, columns, view, i)
  addMarkFeatures(list, columns, view, i)
  addVerbFeatures(list, columns, view, i)
  addPlaceFeatures(list, columns, view, i)
  closePosition(list)
}

// One function a type of array: a loop that reads both through one is several times slower.
function wordAt(column: Uint32Array, j: number, { first, end }: ParagraphView): number {
  return j < first || j >= end ? PAD : column[j]!
}

function byteAt(column: Uint8Array, j: number, { first, end }: ParagraphView): number {
  return j < first || j >= end ? PAD : column[j]!
}

function addWordFeatures(
  list: FeatureList,
  { words, suffixes, shapes, tokens }: TokenColumns,
  view: ParagraphView,
  i: number,
): void {
  const word = words[i]!
  const left = wordAt(words, i - 1, view)
  const right = wordAt(words, i + 1, view)
  add(list, 1, word)
  add(list, 2, left)
  add(list, 3, right)
  add(list, 4, wordAt(words, i - 2, view))
  add(list, 5, wordAt(words, i + 2, view))
  add(list, 8, mixHash(left, word))
  add(list, 9, mixHash(word, right))
  add(list, 10, suffixes[i]!)
  add(list, 11, shapes[i]!)
  const { pos } = tokens
  const own = pos[i]!
  const before = byteAt(pos, i - 1, view)
  const behind = byteAt(pos, i + 1, view)
  add(list, 14, before * 100 + own)
  add(list, 15, own * 100 + behind)
  add(list, 16, (byteAt(pos, i - 2, view) * 100 + before) * 100 + own)
  add(list, 17, (before * 100 + own) * 100 + behind)
  add(list, 18, (own * 100 + behind) * 100 + byteAt(pos, i + 2, view))
  add(list, 21, mixHash(left, own))
  add(list, 22, mixHash(right, own))
}

function addMarkFeatures(
  list: FeatureList,
  { words, states, kinds, tokens }: TokenColumns,
  view: ParagraphView,
  i: number,
): void {
  const state = states[i]!
  const kind = kinds[i]! * 8 + state
  const around = (byteAt(states, i - 1, view) * 10 + state) * 100 + byteAt(states, i + 1, view)
  add(list, 30, around)
  add(list, 31, around * 20 + tokens.pos[i]!)
  add(list, 32, mixHash(state, words[i]!))
  add(list, 33, kind)
  if (state !== 0 && state <= FIRST) add(list, 34, mixHash(kind, words[i]!))
  for (let d = 2; d <= 4; d++) {
    add(list, 33 + d, byteAt(states, i - d, view) * 10 + state)
    add(list, 37 + d, byteAt(states, i + d, view) * 10 + state)
  }
  add(list, 42, (byteAt(kinds, i - 1, view) * 8 + byteAt(states, i - 1, view)) * 8 + state)
  add(list, 43, (byteAt(kinds, i + 1, view) * 8 + byteAt(states, i + 1, view)) * 8 + state)
}

/** A distance in tokens, in sizes. */
function distance(steps: number): number {
  return steps <= 4 ? steps : steps <= 7 ? 5 : steps <= 12 ? 6 : steps <= 20 ? 7 : 8
}

/** The nearest reporting verbs and the nearest verb of any kind: a stand-in for the clause that the token is in. */
function addVerbFeatures(list: FeatureList, columns: TokenColumns, view: ParagraphView, i: number): void {
  const { words, states, reporting, reportingBefore, reportingBehind, verbBefore, tokens } = columns
  for (let d = -2; d <= 2; d++) {
    const verb = wordAt(reporting, i + d, view)
    if (verb !== 0 && verb !== PAD) add(list, 25 + d, verb)
  }
  const state = states[i]!
  const own = tokens.pos[i]!
  const left = reportingBefore[i]! - 1
  const right = reportingBehind[i]! - 1
  const leftVerb = left < 0 ? 0 : reporting[left]!
  const rightVerb = right < 0 ? 0 : reporting[right]!
  const leftSteps = left < 0 ? 9 : distance(i - left)
  const rightSteps = right < 0 ? 9 : distance(right - i)
  add(list, 50, mixHash(leftVerb, leftSteps))
  add(list, 51, mixHash(leftVerb, state))
  add(list, 52, mixHash(leftVerb, own))
  add(list, 54, mixHash(rightVerb, rightSteps))
  add(list, 55, mixHash(rightVerb, state))
  add(list, 57, (leftSteps * 10 + rightSteps) * 10 + state)
  add(list, 58, mixHash(mixHash(leftVerb, rightVerb), state))
  if (left >= 0) {
    add(list, 53, mixHash(leftVerb, words[i]!))
    add(list, 59, mixHash(mixHash(leftVerb, wordAt(words, left + 1, view)), leftSteps))
  }
  const verb = verbBefore[i]! - 1
  const steps = verb < 0 ? 9 : distance(i - verb)
  const verbWord = verb < 0 ? 0 : words[verb]!
  add(list, 61, mixHash(verbWord, steps))
  add(list, 62, mixHash(verbWord, own))
  add(list, 63, steps * 20 + own)
}

function addPlaceFeatures(list: FeatureList, columns: TokenColumns, { traits }: ParagraphView, i: number): void {
  const { sentenceOf, states, words, tokens } = columns
  const sentence = sentenceOf[i]!
  const from = tokens.sentences[sentence]!
  const last = tokens.sentences[sentence + 1]! - 1
  const state = states[i]!
  add(list, 70, traits * 8 + state)
  add(list, 71, ((i === from ? 1 : 0) * 4 + Math.min(2, last - i)) * 8 + state)
  add(list, 72, mixHash(words[from]!, state))
  add(list, 73, mixHash(words[last]!, state))
  add(list, 74, (states[from]! * 8 + states[last]!) * 8 + state)
  add(list, 75, (traits * 2 + (i === from ? 1 : 0)) * 20 + tokens.pos[i]!)
  add(list, 76, distance(i - from) * 8 + state)
}
