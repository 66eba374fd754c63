import { articleOf } from '../../../src/articles/articleOf.ts'
import { readFacts } from '../../../src/corpus/compare/disagreements/facts/readFacts.ts'
import type { ReadSentence } from '../../../src/corpus/compare/disagreements/facts/readFacts.ts'
import { annotate } from '../../../src/pipeline.ts'

/** The facts of one sentence, read from its layers. */
export function factsOf(text: string): ReadSentence {
  return readFacts(annotate(articleOf(text), ['quantities', 'dates']))
}
