import type { Fact } from './fact.ts'
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

/** A sentence with more facts is a table; of those only so many are compared, each with each. */
const mostFacts = 40

export function readSentence(text: string): ReadSentence {
  const view = viewSentence(text)
  const facts = readFacts(view).slice(0, mostFacts)
  const isMeasured = view.lower.map(() => false)
  for (const { kind, first, last } of facts) if (kind !== 'name') isMeasured.fill(true, first, last)
  return { facts, contexts: facts.map((fact) => readContext(view, fact, isMeasured)), words: new Set(view.lower) }
}
