import { mixBits } from '../../../algorithms/hash.ts'
import { addPair, addValue, type MixedFeatures } from '../../../tagger/mixedFeatures.ts'
import { firstInside, outsideMarks } from '../tokens/markStates.ts'
import type { ParagraphView } from '../tokens/paragraphViews.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'

/** Templates of features, each with a number: a feature is a value of a template. The numbers are the model's. */
const template = {
  ...{ word: 1, suffix: 2, shape: 3, wordBefore2: 4, wordBefore: 5, wordBehind: 6, wordBehind2: 7 },
  ...{ pairBefore: 8, pairBehind: 9, wordBeforePos: 10, wordBehindPos: 11 },
  ...{ posBefore: 12, posBehind: 13, posAround: 14, posBefore2: 15, posBehind2: 16 },
  ...{
    states: 20,
    statesPos: 21,
    stateWord: 22,
    spanKind: 23,
    spanKindBefore: 24,
    spanKindBehind: 25,
    openingWord: 26,
  },
  ...{ stateBefore: 30, stateBehind: 35 },
  ...{ besideVerb: 42, verb: 45, verbNext: 46, verbState: 47, verbPos: 48, verbWord: 49, verbVoice: 50 },
  ...{ verbBehind: 51, verbBehindState: 52, bothVerbsState: 53, bothSteps: 54, verbBehindVoice: 55 },
  ...{ clauseVerb: 56, clauseSteps: 57, clauseVerbPos: 58 },
  ...{ clausePos: 60, clauseState: 61, clauseVerbBehind: 62 },
  ...{ paragraph: 70, sentenceFirst: 71, sentenceLast: 72, sentenceStates: 73, sentencePlace: 74, sentenceSteps: 75 },
  ...{ paragraphPos: 76 },
}

/** Stands for what is before or behind the paragraph. */
const padding = 99
/** States of marks count so many tokens away, reporting verbs beside the token these. */
const markReachTokens = 4
const verbReachTokens = 2
/** Stands for the distance to what is not there. */
const noDistance = 9

/**
 * The features of a token: words, parts of speech, marks and reporting verbs around it, and where it stands. Those of
 * marks and verbs that are not there are left out: most tokens have none.
 */
export function addTokenFeatures(list: MixedFeatures, columns: TokenColumns, view: ParagraphView, i: number): void {
  addWords(list, columns, view, i)
  addMarks(list, columns, view, i)
  addVerbs(list, columns, view, i)
  addClauseVerb(list, columns, i)
  addPlaces(list, columns, view, i)
}

function valueAt(column: ArrayLike<number>, j: number, { first, end }: ParagraphView): number {
  return j < first || j >= end ? padding : column[j]!
}

function addWords(
  list: MixedFeatures,
  { words, suffixes, shapes, states, tokens: { pos } }: TokenColumns,
  view: ParagraphView,
  i: number,
): void {
  const word = words[i]!
  const own = pos[i]!
  const left = valueAt(words, i - 1, view)
  const right = valueAt(words, i + 1, view)
  const before = valueAt(pos, i - 1, view)
  const behind = valueAt(pos, i + 1, view)
  addValue(list, template.word, word)
  addValue(list, template.suffix, suffixes[i]!)
  addValue(list, template.shape, shapes[i]!)
  addPair(list, template.stateWord, states[i]!, word)
  addValue(list, template.wordBefore2, valueAt(words, i - 2, view))
  addValue(list, template.wordBefore, left)
  addValue(list, template.wordBehind, right)
  addValue(list, template.wordBehind2, valueAt(words, i + 2, view))
  addPair(list, template.pairBefore, left, word)
  addPair(list, template.pairBehind, word, right)
  addPair(list, template.wordBeforePos, left, own)
  addPair(list, template.wordBehindPos, right, own)
  addValue(list, template.posBefore, before * 100 + own)
  addValue(list, template.posBehind, own * 100 + behind)
  addValue(list, template.posAround, (before * 100 + own) * 100 + behind)
  addValue(list, template.posBefore2, (valueAt(pos, i - 2, view) * 100 + before) * 100 + own)
  addValue(list, template.posBehind2, (own * 100 + behind) * 100 + valueAt(pos, i + 2, view))
}

function addMarks(
  list: MixedFeatures,
  { words, states, kinds, tokens }: TokenColumns,
  view: ParagraphView,
  i: number,
): void {
  const state = states[i]!
  const kind = kinds[i]!
  const before = valueAt(states, i - 1, view)
  const behind = valueAt(states, i + 1, view)
  const around = (before * 10 + state) * 100 + behind
  addValue(list, template.states, around)
  addValue(list, template.statesPos, around * 20 + tokens.pos[i]!)
  for (let d = 2; d <= markReachTokens; d++) {
    const left = valueAt(states, i - d, view)
    const right = valueAt(states, i + d, view)
    if (left + state > 0) addValue(list, template.stateBefore + d, left * 10 + state)
    if (right + state > 0) addValue(list, template.stateBehind + d, right * 10 + state)
  }
  if (before + state + behind === 0) return
  addValue(list, template.spanKind, kind * 8 + state)
  addValue(list, template.spanKindBefore, (valueAt(kinds, i - 1, view) * 8 + before) * 8 + state)
  addValue(list, template.spanKindBehind, (valueAt(kinds, i + 1, view) * 8 + behind) * 8 + state)
  if (state !== outsideMarks && state <= firstInside) addPair(list, template.openingWord, kind * 8 + state, words[i]!)
}

/** The nearest reporting verbs, with the nearest verb of any kind, stand in for the clause that a token is in. */
function addVerbs(list: MixedFeatures, columns: TokenColumns, view: ParagraphView, i: number): void {
  const { words, states, reporting, voices, clauses, tokens } = columns
  for (let d = -verbReachTokens; d <= verbReachTokens; d++) {
    const verb = valueAt(reporting, i + d, view)
    if (verb !== 0 && verb !== padding) addValue(list, template.besideVerb + d, verb)
  }
  const state = states[i]!
  const own = tokens.pos[i]!
  const left = columns.reportingBefore[i]! - 1
  const right = columns.reportingBehind[i]! - 1
  const leftVerb = reporting[left] ?? 0
  const rightVerb = reporting[right] ?? 0
  const leftSteps = left < 0 ? noDistance : sizeOf(i - left)
  const rightSteps = right < 0 ? noDistance : sizeOf(right - i)
  if (left >= 0) {
    addPair(list, template.verb, leftVerb, leftSteps)
    addPair(list, template.verbState, leftVerb, state)
    addPair(list, template.verbPos, leftVerb, own)
    addPair(list, template.verbNext, mixBits(leftVerb, valueAt(words, left + 1, view)), leftSteps)
    addPair(list, template.verbWord, leftVerb, words[i]!)
    addValue(list, template.verbVoice, (verbTraits(columns, left) * 10 + leftSteps) * 20 + own)
  }
  if (right >= 0) {
    addPair(list, template.verbBehind, rightVerb, rightSteps)
    addPair(list, template.verbBehindState, rightVerb, state)
    addValue(list, template.verbBehindVoice, (verbTraits(columns, right) * 10 + rightSteps) * 20 + own)
  }
  if (left >= 0 || right >= 0) addPair(list, template.bothVerbsState, mixBits(leftVerb, rightVerb), state)
  addValue(list, template.bothSteps, (leftSteps * 10 + rightSteps) * 10 + state)
  const clause = clauses[i]!
  if (clause === 0) return
  addValue(list, template.clausePos, (clause * 20 + own) * 4 + (voices[right] ?? 3))
  addValue(list, template.clauseState, (clause * 10 + leftSteps) * 10 + state)
  addPair(list, template.clauseVerbBehind, rightVerb, clause * 10 + Math.min(rightSteps, 5))
}

/** The nearest verb of any kind. */
function addClauseVerb(list: MixedFeatures, { words, verbBefore, tokens }: TokenColumns, i: number): void {
  const verb = verbBefore[i]! - 1
  const steps = verb < 0 ? noDistance : sizeOf(i - verb)
  const word = words[verb] ?? 0
  addPair(list, template.clauseVerb, word, steps)
  addValue(list, template.clauseSteps, steps * 20 + tokens.pos[i]!)
  addPair(list, template.clauseVerbPos, word, tokens.pos[i]!)
}

/** A reporting verb's kind and voice. */
function verbTraits({ verbKinds, voices }: TokenColumns, verb: number): number {
  return verbKinds[verb]! * 4 + voices[verb]!
}

function addPlaces(list: MixedFeatures, columns: TokenColumns, { traits }: ParagraphView, i: number): void {
  const { sentenceOf, states, words, tokens } = columns
  const first = tokens.sentences[sentenceOf[i]!]!
  const last = tokens.sentences[sentenceOf[i]! + 1]! - 1
  const state = states[i]!
  const steps = sizeOf(i - first)
  addValue(list, template.paragraph, traits * 8 + state)
  addPair(list, template.sentenceFirst, words[first]!, state)
  addPair(list, template.sentenceLast, words[last]!, state)
  addValue(list, template.sentenceStates, (states[first]! * 8 + states[last]!) * 8 + state)
  addValue(list, template.sentencePlace, ((steps === 0 ? 1 : 0) * 4 + Math.min(2, last - i)) * 8 + state)
  addValue(list, template.sentenceSteps, steps * 8 + state)
  addValue(list, template.paragraphPos, (traits * 2 + (i === first ? 1 : 0)) * 20 + tokens.pos[i]!)
}

/** A distance in tokens, in sizes. */
function sizeOf(steps: number): number {
  return steps <= 4 ? steps : steps <= 7 ? 5 : steps <= 12 ? 6 : steps <= 20 ? 7 : 8
}
