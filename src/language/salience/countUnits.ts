import { termOf } from '../readTerms.ts'
import { wordsOf } from './wordsOf.ts'

/** Gives the terms and pairs of sentences their numbers. In all sentences that one counter reads, of one article or many, equal units get equal numbers. */
export interface UnitCounter {
  /** The distinct terms without function words, and the pairs of neighbours that are not both function words. */
  readonly read: (sentence: string) => { readonly terms: readonly number[]; readonly pairs: readonly number[] }
  /** How many terms and pairs have a number so far. */
  readonly sizes: () => { readonly terms: number; readonly pairs: number }
}

/** Above any term's number, so that two of them make one exact number. */
const mostTerms = 2 ** 26

export function countUnits(): UnitCounter {
  const terms = new Map<string, number>()
  const pairs = new Map<number, number>()
  const read: UnitCounter['read'] = (sentence) => {
    const found = { terms: new Set<number>(), pairs: new Set<number>() }
    let last = -1
    let lastStop = true
    for (const word of wordsOf(sentence)) {
      const term = termOf(word)
      if (term === null) continue
      const id = numberOf(terms, term.stem)
      if (!term.stop) found.terms.add(id)
      if (last >= 0 && !(term.stop && lastStop)) found.pairs.add(numberOf(pairs, last * mostTerms + id))
      last = id
      lastStop = term.stop
    }
    return { terms: [...found.terms], pairs: [...found.pairs] }
  }
  return { read, sizes: () => ({ terms: terms.size, pairs: pairs.size }) }
}

function numberOf<Unit>(numbers: Map<Unit, number>, unit: Unit): number {
  const number = numbers.get(unit)
  if (number !== undefined) return number
  numbers.set(unit, numbers.size)
  return numbers.size - 1
}
