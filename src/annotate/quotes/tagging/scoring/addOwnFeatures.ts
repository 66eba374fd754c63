import { PAD } from '../features/add.ts'
import { addOpeningWord, addStatesAndPos } from '../features/markFeatures.ts'
import { addParagraphAndPos } from '../features/placeFeatures.ts'
import { addVerbAndWord, addVerbsAndPos } from '../features/verbFeatures.ts'
import { addOwnWord, addWordInState, addWordPairs } from '../features/wordFeatures.ts'
import { FIRST, INSIDE, OUTSIDE } from '../markStates.ts'
import { emptyList, type Scoring } from './scoring.ts'
import { addRows, PAIRS } from './sumRows.ts'

/** Adds what each token has for itself: pairs of words, and its word or part of speech together with what is around it. */
export function addOwnFeatures({ table, columns, signed, view, from, to, sums }: Scoring): void {
  const { words, suffixes, reporting } = signed
  const { shapes, states, kinds, reportingBefore, verbBefore, sentenceOf } = columns
  const { pos } = columns.tokens
  const { first, end, traits } = view
  let left = from > first ? words[from - 1]! : PAD
  let stateBefore = from > first ? states[from - 1]! : PAD
  for (let i = from; i < to; i++) {
    const list = emptyList(table)
    const isLast = i + 1 === end
    const word = words[i]!
    const own = pos[i]!
    const state = states[i]!
    addWordPairs(list, left, word, isLast ? PAD : words[i + 1]!, own)
    addStatesAndPos(list, stateBefore, state, isLast ? PAD : states[i + 1]!, own)
    const reported = reportingBefore[i]!
    const verb = verbBefore[i]!
    const report = reported === 0 ? 0 : reporting[reported - 1]!
    addVerbsAndPos(list, report, verb === 0 ? 0 : words[verb - 1]!, own)
    if (reported !== 0) addVerbAndWord(list, report, word)
    addParagraphAndPos(list, traits, i === first || sentenceOf[i] !== sentenceOf[i - 1], own)
    if (state !== OUTSIDE) {
      if (state <= FIRST) addOpeningWord(list, state, kinds[i]!, word)
      if (state !== INSIDE) {
        addOwnWord(list, word, suffixes[i]!, shapes[i]!)
        addWordInState(list, word, state)
      }
    }
    addRows(table, list.hashes, list.size, sums, (i - from) * PAIRS)
    left = word
    stateBefore = state
  }
}
