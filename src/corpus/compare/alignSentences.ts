import { hashText } from '../../tagger/hashText.ts'
import { mixHash } from '../../tagger/mixHash.ts'
import type { Comparison } from './comparison.ts'
import { countTerms } from './countTerms.ts'
import { findCandidates } from './findCandidates.ts'
import type { SimilarPair } from './findCandidates.ts'
import { readTerms } from './readTerms.ts'
import type { SparseVector } from './sparseVector.ts'
import type { StorySentence } from './statement.ts'
import { weighTerms } from './weighTerms.ts'

/** The sentences of a story, and which of them are alike. */
export interface AlignedSentences {
  readonly sentences: readonly StorySentence[]
  readonly vectors: readonly SparseVector[]
  /** Pairs by place in `sentences`. */
  readonly pairs: readonly SimilarPair[]
}

/** Fewer words than this state nothing; more are a list or a table, which would take the square of its length to compare. */
const [fewestTerms, mostTerms] = [5, 200]
/** So many of an article's first sentences are compared: grouping many that are alike takes the square of their number. */
const mostSentences = 1000
/** Keys of entities among those of stems. */
const entityKeys = hashText('entity')

/**
 * Compares the sentences of a story by their stems, numbers and entities, so that “he” and “Mr Lee” count for the same. What most sentences of the
 * story share says little: words are weighed as within the story.
 */
export function alignSentences(comparison: Comparison, members: readonly number[]): AlignedSentences {
  const { articles, linked } = comparison
  const sentences: StorySentence[] = []
  const counted = members.flatMap((article) =>
    articles[article]!.sentences.slice(0, mostSentences).flatMap(({ text, entities }, sentence) => {
      const terms = readTerms(text)
      if (terms.length < fewestTerms || terms.length > mostTerms) return []
      sentences.push({ article, sentence })
      const named = entities.map((entity) => mixHash(entityKeys, linked.indexOf(article, entity) ?? -1))
      return [countTerms([...terms.map((term) => hashText(term)), ...new Set(named)])]
    }),
  )
  const vectors = weighTerms(counted)
  return { sentences, vectors, pairs: findCandidates(vectors) }
}
