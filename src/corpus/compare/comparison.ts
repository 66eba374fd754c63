import type { LinkedEntities } from '../linkEntities.ts'
import type { ComparedArticle } from './comparedArticle.ts'
import type { SimilarPair } from './findCandidates.ts'

/** What every part of a comparison starts from. Articles go by index. */
export interface Comparison {
  readonly articles: readonly ComparedArticle[]
  readonly linked: Omit<LinkedEntities, 'groups'>
  /** Every article's entities over the corpus: corpus entity -> its salience in the article. */
  readonly salience: readonly ReadonlyMap<number, number>[]
  /** Pairs that may have something to do with each other; of many articles, the most similar of each. */
  readonly pairs: readonly SimilarPair[]
  /** Articles on one event, two or more; a story's number is its place here plus one. */
  readonly stories: readonly (readonly number[])[]
  /** The number of an article's story; null for one on its own. */
  readonly storyOf: readonly (number | null)[]
}

/** How people name an article. */
export function titleOf({ title, id }: ComparedArticle): string {
  return title ?? id
}
