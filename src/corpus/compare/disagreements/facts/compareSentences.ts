import type { DifferingFacts } from './differingFacts.ts'
import { compareDates } from './compareDates.ts'
import { compareFigures } from './compareFigures.ts'
import { compareNames } from './compareNames.ts'
import { areApart } from './areApart.ts'
import { areComparable } from './areComparable.ts'
import type { Fact } from './fact.ts'
import type { ReadSentence } from './readSentence.ts'
import type { FactContext } from './factContext.ts'

/** Sentences that differ in more than this speak of different things. */
const most = 2

/** What two sentences that say the same disagree in. Of facts that are told twice in a sentence it can't be known which is which: they are left out. */
export function compareSentences(a: ReadSentence, b: ReadSentence, similarity: number): DifferingFacts[] {
  const found = a.facts.flatMap((fact, i) =>
    b.facts.flatMap((other, j) => {
      const kind = compareFacts(fact, other, a.contexts[i]!, b.contexts[j]!, similarity)
      return kind === null ? [] : [{ kind, a: fact, b: other }]
    }),
  )
  const clear = found.filter(
    (one) => isClear(one, found, a, b) && !tells(b, one.a) && !tells(a, one.b) && !areApart(one, a, b),
  )
  return clear.length > most ? [] : clear
}

function compareFacts(
  a: Fact,
  b: Fact,
  around: FactContext,
  other: FactContext,
  similarity: number,
): DifferingFacts['kind'] | null {
  if (a.kind === 'figure' && b.kind === 'figure') return compareFigures(a, b, around, other, similarity)
  if (a.kind === 'date' && b.kind === 'date') return compareDates(a, b, around, other) ? 'date' : null
  return a.kind === 'name' && b.kind === 'name' && compareNames(a, b, around, other) ? 'name' : null
}

/** Is each the only one of its kind in its sentence, and in no other disagreement? */
function isClear(one: DifferingFacts, all: readonly DifferingFacts[], a: ReadSentence, b: ReadSentence): boolean {
  if (all.some((other) => other !== one && (other.a === one.a || other.b === one.b))) return false
  return isAlone(one.a, a.facts) && isAlone(one.b, b.facts)
}

function isAlone(fact: Fact, facts: readonly Fact[]): boolean {
  if (fact.kind !== 'figure' || fact.key === 'age') return true
  return !facts.some((other) => other.kind === 'figure' && other !== fact && areComparable(other, fact))
}

/** Does the sentence have the fact, too? */
function tells({ facts, words }: ReadSentence, fact: Fact): boolean {
  if (fact.kind === 'name') return fact.words.every((word) => words.has(word.toLowerCase()))
  return facts.some((other) =>
    fact.kind === 'figure'
      ? other.kind === 'figure' && areComparable(other, fact) && other.low <= fact.high && fact.low <= other.high
      : other.kind === 'date' && other.grain === fact.grain && other.value === fact.value,
  )
}
