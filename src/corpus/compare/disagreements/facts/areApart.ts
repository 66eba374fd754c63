import type { DifferingFacts } from './differingFacts.ts'
import type { Fact } from './fact.ts'
import type { ReadSentence } from './readSentence.ts'

/** So many tokens behind a fact a name may still say whose it is. */
const reach = 5

/** Are two facts of two things: is each about somebody, or about a period, that the other's sentence does not name? Names of two ages are of two people. */
export function areApart({ kind, a, b }: DifferingFacts, here: ReadSentence, there: ReadSentence): boolean {
  if (kind === 'name') return haveAges(here, there)
  return (
    (hasOwn(here, there, isName(a)) && hasOwn(there, here, isName(b))) ||
    (hasOwn(here, there, isPeriod) && hasOwn(there, here, isPeriod))
  )
}

const isName =
  (of: Fact) =>
  (fact: Fact): boolean =>
    fact.kind === 'name' && fact.first < of.last + reach
const isPeriod = (fact: Fact): boolean => fact.kind === 'date' && fact.grain === 'month'

/** Has the sentence such a fact that the other one has no word of? */
function hasOwn({ facts }: ReadSentence, other: ReadSentence, isSuch: (fact: Fact) => boolean): boolean {
  return facts.some((fact) => {
    if (!isSuch(fact)) return false
    if (fact.kind === 'name') return !fact.words.some((word) => other.words.has(word.toLowerCase()))
    return fact.kind === 'date' && !other.facts.some((one) => one.kind === 'date' && one.value === fact.value)
  })
}

function haveAges({ facts }: ReadSentence, { facts: others }: ReadSentence): boolean {
  return facts.some(
    (fact) =>
      fact.kind === 'figure' &&
      fact.key === 'age' &&
      others.some((other) => other.kind === 'figure' && other.key === 'age' && other.value !== fact.value),
  )
}
