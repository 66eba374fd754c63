import { closePosition, type FeatureList } from '../../../tagger/featureList.ts'
import { firstInside, outsideMarks } from '../tokens/markStates.ts'
import type { ParagraphView } from '../tokens/paragraphViews.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import { addOpeningWord, addStates, addStatesAndPos, addSpanKinds, markReachTokens } from './markFeatures.ts'
import { addParagraphAndPos, addPlace, addSentence } from './placeFeatures.ts'
import { distance, noDistance, padding } from './templates.ts'
import {
  addClauseSteps,
  addClauseVerb,
  addReportingBeside,
  addVerbAndWord,
  addVerbBefore,
  addVerbBehind,
  addVerbsAndPos,
  addVerbsInState,
  addVerbSteps,
} from './verbFeatures.ts'
import {
  addOwnWord,
  addPosAround,
  addPosBefore,
  addPosBehind,
  addWordBeside,
  addWordInState,
  addWordPairs,
  wordReachTokens,
} from './wordFeatures.ts'

/**
 * The features of a token: words, parts of speech, marks and reporting verbs around it. Training reads them one
 * token at a time; scoreTokens reads the same ones in groups, so what is added here must be added there.
 */
export function addTokenFeatures(list: FeatureList, columns: TokenColumns, view: ParagraphView, i: number): void {
  addWords(list, columns, view, i)
  addMarks(list, columns, view, i)
  addVerbs(list, columns, view, i)
  addPlaces(list, columns, view, i)
  closePosition(list)
}

function valueAt(column: ArrayLike<number>, j: number, { first, end }: ParagraphView): number {
  return j < first || j >= end ? padding : column[j]!
}

function addWords(
  list: FeatureList,
  { words, suffixes, shapes, states, tokens: { pos } }: TokenColumns,
  view: ParagraphView,
  i: number,
): void {
  const word = words[i]!
  const own = pos[i]!
  addOwnWord(list, word, suffixes[i]!, shapes[i]!)
  addWordInState(list, word, states[i]!)
  for (let d = -wordReachTokens; d <= wordReachTokens; d++)
    if (d !== 0) addWordBeside(list, valueAt(words, i + d, view), d)
  addWordPairs(list, valueAt(words, i - 1, view), word, valueAt(words, i + 1, view), own)
  const [before, behind] = [valueAt(pos, i - 1, view), valueAt(pos, i + 1, view)]
  addPosBefore(list, valueAt(pos, i - 2, view), before, own)
  addPosAround(list, before, own, behind)
  addPosBehind(list, own, behind, valueAt(pos, i + 2, view))
}

function addMarks(
  list: FeatureList,
  { words, states, kinds, tokens }: TokenColumns,
  view: ParagraphView,
  i: number,
): void {
  const [state, kind] = [states[i]!, kinds[i]!]
  const [before, behind] = [valueAt(states, i - 1, view), valueAt(states, i + 1, view)]
  addStates(
    list,
    Array.from({ length: 2 * markReachTokens + 1 }, (_, at) => valueAt(states, i + at - markReachTokens, view)),
  )
  addStatesAndPos(list, before, state, behind, tokens.pos[i]!)
  addSpanKinds(list, before, valueAt(kinds, i - 1, view), state, kind, behind, valueAt(kinds, i + 1, view))
  if (state !== outsideMarks && state <= firstInside) addOpeningWord(list, state, kind, words[i]!)
}

function addVerbs(list: FeatureList, columns: TokenColumns, view: ParagraphView, i: number): void {
  const { words, states, reporting, reportingBefore, reportingBehind, verbBefore, tokens } = columns
  for (let d = -wordReachTokens; d <= wordReachTokens; d++) {
    const verb = valueAt(reporting, i + d, view)
    if (verb !== 0 && verb !== padding) addReportingBeside(list, verb, d)
  }
  const [state, own] = [states[i]!, tokens.pos[i]!]
  const left = reportingBefore[i]! - 1
  const right = reportingBehind[i]! - 1
  const verb = verbBefore[i]! - 1
  const [leftVerb, rightVerb] = [reporting[left] ?? 0, reporting[right] ?? 0]
  const leftSteps = left < 0 ? noDistance : distance(i - left)
  const rightSteps = right < 0 ? noDistance : distance(right - i)
  const steps = verb < 0 ? noDistance : distance(i - verb)
  addVerbBefore(list, leftVerb, leftSteps, left < 0 ? null : valueAt(words, left + 1, view))
  addVerbBehind(list, rightVerb, rightSteps)
  addVerbsInState(list, leftVerb, rightVerb, state)
  addVerbSteps(list, leftSteps, rightSteps, state)
  addClauseVerb(list, words[verb] ?? 0, steps)
  addClauseSteps(list, steps, own)
  addVerbsAndPos(list, leftVerb, words[verb] ?? 0, own)
  if (left >= 0) addVerbAndWord(list, leftVerb, words[i]!)
}

function addPlaces(list: FeatureList, columns: TokenColumns, { traits }: ParagraphView, i: number): void {
  const { sentenceOf, states, tokens } = columns
  const first = tokens.sentences[sentenceOf[i]!]!
  const last = tokens.sentences[sentenceOf[i]! + 1]! - 1
  addSentence(list, columns, first, last, traits, states[i]!)
  addPlace(list, distance(i - first), Math.min(2, last - i), states[i]!)
  addParagraphAndPos(list, traits, i === first, tokens.pos[i]!)
}
