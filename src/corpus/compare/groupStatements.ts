import { dot } from './sparseVector.ts'
import type { AlignedSentences } from './alignSentences.ts'
import { linkByAverage } from './linkByAverage.ts'
import type { Statement } from './statement.ts'

/** Sentences less alike on average say different things; chosen by reading. */
const leastSimilar = 0.3

/** Sentences of a story that say the same, with those that no other says. */
export function groupStatements(story: number, { sentences, vectors, pairs }: AlignedSentences): Statement[] {
  return linkByAverage(vectors, pairs, { threshold: leastSimilar }).map((members) => {
    const likeness = members.map((member) =>
      members.reduce((sum, other) => sum + dot(vectors[member]!, vectors[other]!), 0),
    )
    const typical = members[likeness.indexOf(likeness.reduce((a, b) => Math.max(a, b)))]!
    return { story, sentences: members.map((member) => sentences[member]!), typical: sentences[typical]! }
  })
}
