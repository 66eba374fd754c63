import type { DifferingFacts } from './differingFacts.ts'
import type { Fact, Figure } from './fact.ts'
import type { ReadSentence } from './readSentence.ts'

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
