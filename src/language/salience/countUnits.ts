import { numberPairs } from '../numberPairs.ts'
import type { Term } from '../readTerms.ts'

/** Finds the units of sentences by number: in all sentences that one counter reads, of one article or many, equal units have equal numbers. */
export interface UnitCounter {
  /**
   * The distinct terms without function words, and the pairs of neighbours that are not both function words.
   * @param ids the numbers of the sentence's terms, in order; what is no word is below 0
   */
  read(ids: ArrayLike<number>): { readonly terms: readonly number[]; readonly pairs: readonly number[] }
  /** How many pairs have a number so far. */
  pairs(): number
}

/** @param terms the terms that numbers stand for; there may come more */
export function countUnits(terms: readonly Term[]): UnitCounter {
  const pairs = numberPairs()
  const lastOfTerm: number[] = []
  const lastOfPair: number[] = []
  let sentences = 0
  return {
    read(ids) {
      const found = { terms: [] as number[], pairs: [] as number[] }
      sentences++
      let last = -1
      let lastStop = true
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i]!
        if (id < 0) continue
        const { stop } = terms[id]!
        if (!stop) addOnce(lastOfTerm, id, sentences, found.terms)
        if (last >= 0 && !(stop && lastStop)) addOnce(lastOfPair, pairs.numberOf(last, id), sentences, found.pairs)
        last = id
        lastStop = stop
      }
      return found
    },
    pairs: () => pairs.size(),
  }
}

/** @param lastSentence for each number the last sentence that it was found in, counted from 1 */
function addOnce(lastSentence: number[], number: number, sentence: number, found: number[]): void {
  while (lastSentence.length <= number) lastSentence.push(0)
  if (lastSentence[number] === sentence) return
  lastSentence[number] = sentence
  found.push(number)
}
