import { compareDates, compareFigures, areComparable } from './compareFacts.ts'
import { compareNames } from './compareNames.ts'
import type { Fact, Figure } from './fact.ts'
import type { FactContext } from './factContext.ts'
import type { ReadSentence } from './readSentence.ts'

/** Two facts that can't both be true of one thing. */
export interface DifferingFacts {
  readonly kind: 'figure' | 'unit' | 'date' | 'name'
  readonly a: Fact
  readonly b: Fact
}

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

/** So many tokens behind a fact a name may still say whose it is. */
const reach = 5

/** Are two facts of two things: is each about somebody, or about a period, that the other's sentence does not name? Names of two ages are of two people. */
function areApart({ kind, a, b }: DifferingFacts, here: ReadSentence, there: ReadSentence): boolean {
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

/** Sentences less alike may count those others from another number. */
const leastSimilar = 0.85
const other = /\b(?:other|others|another|more)\b/i

/** Of two sentences that are all but one: figures that are the same, but in one of them of others. “Six cars” and “six other cars” are not the same. */
export function compareFurther(a: ReadSentence, b: ReadSentence, similarity: number): DifferingFacts[] {
  if (similarity < leastSimilar) return []
  return figuresOf(a).flatMap((figure) =>
    figuresOf(b)
      .filter((one) => one.key === figure.key && one.value === figure.value)
      .filter((one) => other.test(one.text) !== other.test(figure.text))
      .map((one) => ({ kind: 'figure' as const, a: figure, b: one })),
  )
}

const figuresOf = ({ facts }: ReadSentence): Figure[] =>
  facts.filter((fact: Fact): fact is Figure => fact.kind === 'figure' && fact.key.startsWith('count'))
