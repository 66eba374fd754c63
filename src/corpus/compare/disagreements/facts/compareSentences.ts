import { compareDates } from './compareDates.ts'
import { compareFigures, areComparable, areEqual } from './compareFacts.ts'
import { compareNames } from './compareNames.ts'
import type { Fact, Figure } from './fact.ts'
import type { ReadSentence } from './readFacts.ts'

/** Two facts that can't both be true of one thing. */
export interface DifferingFacts {
  readonly kind: 'figure' | 'unit' | 'date' | 'name'
  readonly a: Fact
  readonly b: Fact
}

/** Sentences that differ in more facts speak of different things. */
const mostDiffering = 2

/**
 * The facts in which two similar sentences disagree. Where a sentence has two facts of a kind, nobody can tell which
 * belongs to which of the other's: they are left out.
 */
export function compareSentences(a: ReadSentence, b: ReadSentence, similarity: number): DifferingFacts[] {
  const found: DifferingFacts[] = []
  for (const fact of a.facts)
    for (const other of b.facts) {
      const kind = compareFacts(fact, other, a, b, similarity)
      if (kind !== null) found.push({ kind, a: fact, b: other })
    }
  const clear = found.filter(
    (one) => isClear(one, found, a, b) && !hasFact(b, one.a) && !hasFact(a, one.b) && !areApart(one, a, b),
  )
  return clear.length > mostDiffering ? [] : clear
}

function compareFacts(
  a: Fact,
  b: Fact,
  here: ReadSentence,
  there: ReadSentence,
  similarity: number,
): DifferingFacts['kind'] | null {
  if (a.kind === 'name') return b.kind === 'name' && compareNames(a, b, here, there) ? 'name' : null
  if (a.kind === 'figure' && b.kind === 'figure')
    return compareFigures(a, b, here.contextOf(a), there.contextOf(b), similarity)
  if (a.kind !== 'date' || b.kind !== 'date') return null
  return compareDates(a, b, here.contextOf(a), there.contextOf(b), similarity) ? 'date' : null
}

/** Is each the only one of its kind in its sentence, and in no other disagreement? */
function isClear(one: DifferingFacts, all: readonly DifferingFacts[], a: ReadSentence, b: ReadSentence): boolean {
  if (all.some((other) => other !== one && (other.a === one.a || other.b === one.b))) return false
  return isAlone(one.a, a.facts) && isAlone(one.b, b.facts)
}

function isAlone(fact: Fact, facts: readonly Fact[]): boolean {
  // Where a month stands with a figure, it says of what period that is.
  if (fact.kind === 'date' && fact.grain === 'month')
    return !facts.some((other) => other.kind === 'figure' && other.key !== 'age')
  if (fact.kind !== 'figure' || fact.key === 'age') return true
  return !facts.some((other) => other.kind === 'figure' && other !== fact && areComparable(other, fact))
}

/** Does the sentence have the fact as well? */
function hasFact({ facts, view }: ReadSentence, fact: Fact): boolean {
  if (fact.kind === 'name') return fact.words.every((word) => view.lower.includes(word.toLowerCase()))
  return facts.some((other) =>
    fact.kind === 'figure'
      ? other.kind === 'figure' && areComparable(other, fact) && areEqual(other, fact)
      : other.kind === 'date' && other.grain === fact.grain && other.value === fact.value,
  )
}

/** A name may still say whose a fact is so many tokens behind it. */
const ownerTokens = 5

/**
 * Are two facts of two things: is each about somebody, or about a period, that the other's sentence does not name? Two
 * names with two ages are two people.
 */
export function areApart({ kind, a, b }: DifferingFacts, here: ReadSentence, there: ReadSentence): boolean {
  if (kind === 'name') return haveAges(here, there)
  return (
    (hasOwn(here, there, isName(a)) && hasOwn(there, here, isName(b))) ||
    (hasOwn(here, there, periodOf(a)) && hasOwn(there, here, periodOf(b)))
  )
}

const isName =
  (of: Fact) =>
  (fact: Fact): boolean =>
    fact.kind === 'name' && fact.first < of.last + ownerTokens
/** Months, but for a month its year. */
const periodOf =
  (of: Fact) =>
  (fact: Fact): boolean =>
    fact.kind === 'date' && fact.grain === (of.kind === 'date' && of.grain === 'month' ? 'year' : 'month')

/** Has the sentence a fact of this kind that the other one has no word of? */
function hasOwn({ facts }: ReadSentence, other: ReadSentence, isSuch: (fact: Fact) => boolean): boolean {
  return facts.some((fact) => {
    if (!isSuch(fact)) return false
    if (fact.kind === 'name') return !fact.words.some((word) => other.view.lower.includes(word.toLowerCase()))
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

/** Less similar sentences may count “other” things from another number. */
const similarityThreshold = 0.85
const furtherWord = /\b(?:other|others|another|more)\b/i

/**
 * In two sentences that are nearly one: equal figures of which one is of others. “Six cars” and “six other cars”
 * differ.
 */
export function compareFurther(a: ReadSentence, b: ReadSentence, similarity: number): DifferingFacts[] {
  if (similarity < similarityThreshold) return []
  return figuresOf(a).flatMap((figure) =>
    figuresOf(b)
      .filter((one) => one.key === figure.key && one.value === figure.value)
      .filter((one) => furtherWord.test(one.text) !== furtherWord.test(figure.text))
      .map((one) => ({ kind: 'figure' as const, a: figure, b: one })),
  )
}

const figuresOf = ({ facts }: ReadSentence): Figure[] =>
  facts.filter((fact: Fact): fact is Figure => fact.kind === 'figure' && fact.key.startsWith('count'))
