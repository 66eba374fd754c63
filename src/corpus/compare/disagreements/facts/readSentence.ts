import type { Fact, NameFact } from './fact.ts'
import { readContext } from './factContext.ts'
import type { FactContext } from './factContext.ts'
import { readDate } from './readDate.ts'
import { readFigure } from './readFigure.ts'
import { viewSentence } from './sentenceView.ts'
import type { SentenceView } from './sentenceView.ts'

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

/** The figures, dates and names of a sentence, in order, none inside another. */
function readFacts(view: SentenceView): Fact[] {
  const facts: Fact[] = []
  for (let i = 0; i < view.length;) {
    const fact = readDate(view, i) ?? readFigure(view, i) ?? readName(view, i)
    if (fact !== null) facts.push(fact)
    i = fact?.last ?? i + 1
  }
  return facts
}

const capital = /^\p{Lu}\p{L}/u

/** Capitalised words in a row. A sentence's first word is taken for one only where the tagger calls it a name. */
function readName({ text, spans, words, pos }: SentenceView, i: number): NameFact | null {
  if (!capital.test(words[i]!) || (i === 0 && pos[i] !== 'PROPN')) return null
  let last = i + 1
  while (capital.test(words[last] ?? '')) last++
  const name = text.slice(spans[i]!.start, spans[last - 1]!.end)
  return { kind: 'name', first: i, last, text: name, words: words.slice(i, last) }
}
