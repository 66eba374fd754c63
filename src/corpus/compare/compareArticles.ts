import type { Aggregate } from '../../types/aggregate.ts'
import { buildComparison } from './buildComparison.ts'
import { readComparedArticle } from './comparedArticle.ts'
import type { ComparedArticle, ComparedLayer } from './comparedArticle.ts'
import { listOnlyIn, onlyInTable } from './listOnlyIn.ts'
import type { OnlyIn } from './listOnlyIn.ts'
import { listSameQuotes, sameQuotesTable } from './listSameQuotes.ts'
import type { SameQuote } from './listSameQuotes.ts'
import { listShared, sharedTable } from './listShared.ts'
import type { SharedEntity } from './listShared.ts'
import { listSimilarity, similarityTable } from './listSimilarity.ts'
import type { Similarity } from './listSimilarity.ts'
import { listStories, storiesTable } from './listStories.ts'
import type { Story } from './listStories.ts'

export interface ComparedArticles {
  readonly stories: readonly Story[]
  readonly sameQuotes: readonly SameQuote[]
  readonly shared: readonly SharedEntity[]
  readonly onlyIn: readonly OnlyIn[]
  readonly similarity: readonly Similarity[]
}

interface State {
  readonly articles: ComparedArticle[]
}

/** Which articles tell one story, and where they agree, differ or copy each other. */
export function compareArticles(): Aggregate<State, ComparedArticles, ComparedLayer> {
  return {
    requires: ['sentences', 'mentions', 'entities', 'references', 'quotes'],
    empty: () => ({ articles: [] }),
    add(state, article) {
      state.articles.push(readComparedArticle(article))
      return state
    },
    merge: (a, b) => ({ articles: [...a.articles, ...b.articles] }),
    finish({ articles }) {
      const comparison = buildComparison(articles)
      const sameQuotes = listSameQuotes(comparison)
      const data = {
        stories: listStories(comparison),
        sameQuotes,
        shared: listShared(comparison),
        onlyIn: listOnlyIn(comparison, new Set(sameQuotes.flatMap(({ quotes }) => quotes))),
        similarity: listSimilarity(comparison),
      }
      return {
        data,
        tables: [
          storiesTable(data.stories),
          sameQuotesTable(data.sameQuotes),
          sharedTable(data.shared),
          onlyInTable(data.onlyIn),
          similarityTable(data.similarity),
        ],
      }
    },
  }
}
