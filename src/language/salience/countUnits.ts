import { termOf } from '../readTerms.ts'
import { wordsOf } from './wordsOf.ts'

/** Gives the terms and pairs of sentences their numbers. In all sentences that one counter reads, of one article or many, equal units get equal numbers. */
export interface UnitCounter {
  /** The distinct terms without function words, and the pairs of neighbours that are not both function words. */
  readonly read: (sentence: string) => { readonly terms: readonly number[]; readonly pairs: readonly number[] }
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
    for (const word of wordsOf(sentence)) {
      const term = termOf(word)
      if (term === null) continue
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

/** One number for two. Small ones, which maps find much sooner, for the terms of all but huge collections; negative ones apart from those. */
function pairKey(left: number, right: number): number {
  const size = 2 ** 15
  return left < size && right < size ? left * size + right : -(left * 2 ** 26 + right)
}
