import type { Fact, NameFact } from './fact.ts'
import type { ReadSentence } from './readSentence.ts'

/** So many tokens on either side a name may say where something was. */
const reach = 8
const prepositions = /^(?:in|at|near|outside|of|from|off)$/

/** The names near a fact that may say where it was. */
export function placesNear({ facts, contexts }: ReadSentence, { first, last }: Fact): NameFact[] {
  return facts.filter(
    (fact, i): fact is NameFact =>
      fact.kind === 'name' &&
      prepositions.test(contexts[i]!.wordBefore) &&
      fact.last > first - reach &&
      fact.first < last + reach,
  )
}
