import type { Disagreement } from './disagreement.ts'
import { compareDates } from './compareDates.ts'
import { compareFigures } from './compareFigures.ts'
import { compareNames } from './compareNames.ts'
import type { DateFact, Fact, NameFact } from './fact.ts'
import { readContext } from './factContext.ts'
import type { FactContext } from './factContext.ts'
import { readFacts } from './readFacts.ts'
import { viewSentence } from './sentenceView.ts'

/** A sentence, read once for all comparisons. */
export interface ReadSentence {
  readonly facts: readonly Fact[]
  readonly contexts: readonly FactContext[]
  /** Its words in lower case. */
  readonly words: ReadonlySet<string>
}

/** Sentences that differ in more than this speak of different things. */
const most = 2

export function readSentence(text: string): ReadSentence {
  const view = viewSentence(text)
  const facts = readFacts(view)
  return { facts, contexts: facts.map((fact) => readContext(view, fact, facts)), words: new Set(view.lower) }
}

/** What two sentences that say the same disagree in. Of facts that are told twice in a sentence it can't be known which is which: they are left out. */
export function compareSentences(a: ReadSentence, b: ReadSentence): Disagreement[] {
  const found = a.facts.flatMap((fact, i) =>
    b.facts.flatMap((other, j) => {
      const kind = compareFacts(fact, other, a.contexts[i]!, b.contexts[j]!)
      return kind === null ? [] : [{ kind, a: fact, b: other }]
    }),
  )
  const clear = found.filter((one) => isClear(one, found, a, b) && !tells(b, one.a) && !tells(a, one.b))
  return clear.length > most || (clear.some(({ kind }) => kind !== 'name' && kind !== 'spelling') && areApart(a, b))
    ? []
    : clear
}

function compareFacts(a: Fact, b: Fact, around: FactContext, other: FactContext): Disagreement['kind'] | null {
  if (a.kind === 'figure' && b.kind === 'figure') return compareFigures(a, b, around, other)
  if (a.kind === 'date' && b.kind === 'date') return compareDates(a, b, around, other) ? 'date' : null
  return a.kind === 'name' && b.kind === 'name' ? compareNames(a, b, around, other) : null
}

/** Is each the only one of its kind in its sentence, and in no other disagreement? */
function isClear(one: Disagreement, all: readonly Disagreement[], a: ReadSentence, b: ReadSentence): boolean {
  if (all.some((other) => other !== one && (other.a === one.a || other.b === one.b))) return false
  return isAlone(one.a, a.facts) && isAlone(one.b, b.facts)
}

function isAlone(fact: Fact, facts: readonly Fact[]): boolean {
  if (fact.kind !== 'figure' || fact.key === 'age') return true
  return !facts.some((other) => other.kind === 'figure' && other !== fact && other.key === fact.key)
}

/** Does the sentence have the fact, too? */
function tells({ facts, words }: ReadSentence, fact: Fact): boolean {
  if (fact.kind === 'name') return fact.words.every((word) => words.has(word.toLowerCase()))
  return facts.some((other) =>
    fact.kind === 'figure'
      ? other.kind === 'figure' && other.key === fact.key && other.low <= fact.high && fact.low <= other.high
      : other.kind === 'date' && other.grain === fact.grain && other.value === fact.value,
  )
}

/** Is each about somebody, or about a period, that the other does not name? */
function areApart(a: ReadSentence, b: ReadSentence): boolean {
  return (
    (ownNames(a, b).length > 0 && ownNames(b, a).length > 0) ||
    (ownPeriods(a, b).length > 0 && ownPeriods(b, a).length > 0)
  )
}

function ownNames({ facts }: ReadSentence, { words }: ReadSentence): NameFact[] {
  return facts.filter(
    (fact): fact is NameFact => fact.kind === 'name' && !fact.words.some((word) => words.has(word.toLowerCase())),
  )
}

function ownPeriods({ facts }: ReadSentence, { facts: others }: ReadSentence): DateFact[] {
  return facts.filter(
    (fact): fact is DateFact =>
      fact.kind === 'date' &&
      fact.grain === 'month' &&
      !others.some((other) => other.kind === 'date' && other.value === fact.value),
  )
}
