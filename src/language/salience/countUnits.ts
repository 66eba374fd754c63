import { pairKey } from '../pairKey.ts'
import type { Term } from '../readTerms.ts'

/** Gives the terms and pairs of sentences, from their terms in order, their numbers. In all sentences that one counter reads, of one article or many, equal units get equal numbers. */
export interface UnitCounter {
  /** The distinct terms without function words, and the pairs of neighbours that are not both function words. */
  readonly read: (sentence: Iterable<Term>) => { readonly terms: readonly number[]; readonly pairs: readonly number[] }
  /** How many terms and pairs have a number so far. */
  readonly sizes: () => { readonly terms: number; readonly pairs: number }
}

export function countUnits(): UnitCounter {
  const terms = openNumbering<string>()
  const pairs = openNumbering<number>()
  let sentences = 0
  const read: UnitCounter['read'] = (sentence) => {
    const found = { terms: [] as number[], pairs: [] as number[] }
    sentences++
    let last = -1
    let lastStop = true
    for (const term of sentence) {
      const id = numberOf(terms, term.stem)
      if (!term.stop) addOnce(terms, id, sentences, found.terms)
      if (last >= 0 && !(term.stop && lastStop))
        addOnce(pairs, numberOf(pairs, pairKey(last, id)), sentences, found.pairs)
      last = id
      lastStop = term.stop
    }
    return found
  }
  return { read, sizes: () => ({ terms: terms.numbers.size, pairs: pairs.numbers.size }) }
}

interface Numbering<Unit> {
  readonly numbers: Map<Unit, number>
  /** For each number the last sentence that it was found in, counted from 1. */
  readonly lastSentence: number[]
}

function openNumbering<Unit>(): Numbering<Unit> {
  return { numbers: new Map(), lastSentence: [] }
}

function numberOf<Unit>({ numbers, lastSentence }: Numbering<Unit>, unit: Unit): number {
  const number = numbers.get(unit)
  if (number !== undefined) return number
  lastSentence.push(0)
  numbers.set(unit, numbers.size)
  return numbers.size - 1
}

function addOnce({ lastSentence }: Numbering<unknown>, number: number, sentence: number, found: number[]): void {
  if (lastSentence[number] === sentence) return
  lastSentence[number] = sentence
  found.push(number)
}
