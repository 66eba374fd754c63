import { closePosition } from '../../../../tagger/featureList.ts'
import { PAD } from '../features/add.ts'
import { addOpeningWord } from '../features/markFeatures.ts'
import { addVerbAndWord, addVerbsAndPos } from '../features/verbFeatures.ts'
import { addOwnWord, addWordInState, addWordPairs } from '../features/wordFeatures.ts'
import { FIRST, INSIDE, OUTSIDE } from '../markStates.ts'
import { addPositions, emptyList, type Scoring } from './scoring.ts'

/** Adds what each token has for itself: a word together with what is around it. */
export function addOwnFeatures({ table, columns, signed, view, from, to, sums }: Scoring): void {
  const { words, suffixes, reporting } = signed
  const { shapes, states, kinds, reportingBefore, verbBefore } = columns
  const { pos } = columns.tokens
  const { first, end } = view
  const list = emptyList(table)
  let left = from > first ? words[from - 1]! : PAD
  for (let i = from; i < to; i++) {
    const word = words[i]!
    const own = pos[i]!
    const state = states[i]!
    addWordPairs(list, left, word, i + 1 === end ? PAD : words[i + 1]!, own)
    const reported = reportingBefore[i]!
    const verb = verbBefore[i]!
    const report = reported === 0 ? 0 : reporting[reported - 1]!
    addVerbsAndPos(list, report, verb === 0 ? 0 : words[verb - 1]!, own)
    if (reported !== 0) addVerbAndWord(list, report, word)
    if (state !== OUTSIDE) {
      if (state <= FIRST) addOpeningWord(list, state, kinds[i]!, word)
      if (state !== INSIDE) {
        addOwnWord(list, word, suffixes[i]!, shapes[i]!)
        addWordInState(list, word, state)
      }
    }
    closePosition(list)
    left = word
  }
  addPositions(table, list, sums, 0)
}
