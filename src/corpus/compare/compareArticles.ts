import type { Aggregate } from '../../types/aggregate.ts'
import type { NameCorrections } from '../../types/nameCorrections.ts'
import type { Table } from '../../types/result.ts'
import { alignSentences } from './alignSentences.ts'
import { buildComparison } from './buildComparison.ts'
import { readComparedArticle } from './comparedArticle.ts'
import type { ComparedArticle, ComparedLayer } from './comparedArticle.ts'
import type { Comparison } from './comparison.ts'
import { disagreementsTable, listDisagreements } from './disagreements/listDisagreements.ts'
import type { ListedDisagreement } from './disagreements/listDisagreements.ts'
import { groupStatements } from './groupStatements.ts'
import { copiesTable, listCopies } from './listCopies.ts'
import type { Copy } from './listCopies.ts'
import { listOnlyIn, onlyInTable, quoteKey } from './listOnlyIn.ts'
import type { OnlyIn } from './listOnlyIn.ts'
import { listProminence, prominenceTable } from './listProminence.ts'
import type { Prominence } from './listProminence.ts'
import { listSameQuotes, sameQuotesTable } from './listSameQuotes.ts'
import type { SameQuote } from './listSameQuotes.ts'
import { listShared, sharedTable } from './listShared.ts'
import type { SharedEntity } from './listShared.ts'
import { listSimilarity, similarityTable } from './listSimilarity.ts'
import type { Similarity } from './listSimilarity.ts'
import { listStatements, statementsTables } from './listStatements.ts'
import type { ListedStatement } from './listStatements.ts'
import { listStories, storiesTable } from './listStories.ts'
import type { Story } from './listStories.ts'

export interface ComparedArticles {
  readonly stories: readonly Story[]
  readonly statements: readonly ListedStatement[]
  readonly disagreements: readonly ListedDisagreement[]
  readonly sameQuotes: readonly SameQuote[]
  readonly copies: readonly Copy[]
  readonly shared: readonly SharedEntity[]
  readonly prominence: readonly Prominence[]
  readonly onlyIn: readonly OnlyIn[]
  readonly similarity: readonly Similarity[]
}

export interface CompareOptions {
  /** A person's own word on names. */
  readonly corrections?: NameCorrections | undefined
}

interface State {
  readonly articles: ComparedArticle[]
}

/** Which articles tell one story, and where they agree, differ or copy each other. */
export function compareArticles({ corrections }: CompareOptions = {}): Aggregate<
  State,
  ComparedArticles,
  ComparedLayer
> {
  return {
    requires: ['sentences', 'mentions', 'entities', 'references', 'quotes'],
    empty: () => ({ articles: [] }),
    add(state, article) {
      state.articles.push(readComparedArticle(article))
      return state
    },
    merge: (a, b) => ({ articles: [...a.articles, ...b.articles] }),
    finish({ articles }) {
      const comparison = buildComparison(articles, corrections)
      const data = compare(comparison)
      return { data, tables: tablesOf(data), notes: comparison.linked.notes }
    },
  }
}

function compare(comparison: Comparison): ComparedArticles {
  const told = comparison.stories.map((members, i) => compareStory(comparison, i + 1, members))
  const sameQuotes = listSameQuotes(comparison)
  return {
    stories: listStories(comparison),
    statements: told.flatMap(({ statements }) => statements),
    disagreements: told.flatMap(({ disagreements }) => disagreements),
    sameQuotes,
    copies: listCopies(comparison),
    shared: listShared(comparison),
    prominence: listProminence(comparison),
    onlyIn: listOnlyIn(comparison, new Set(sameQuotes.flatMap(({ quotes }) => quotes.map(quoteKey)))),
    similarity: listSimilarity(comparison),
  }
}

/** One story at a time: its aligned sentences take more room than all rows. */
function compareStory(
  comparison: Comparison,
  story: number,
  members: readonly number[],
): Pick<ComparedArticles, 'statements' | 'disagreements'> {
  const aligned = alignSentences(comparison, members)
  return {
    statements: listStatements(comparison, groupStatements(story, aligned)),
    disagreements: listDisagreements(comparison, story, aligned),
  }
}

/** In the order in which they are read in a terminal. */
function tablesOf(data: ComparedArticles): Table[] {
  const [statements, alone] = statementsTables(data.statements)
  return [
    storiesTable(data.stories),
    statements,
    disagreementsTable(data.disagreements),
    sameQuotesTable(data.sameQuotes),
    alone,
    copiesTable(data.copies),
    sharedTable(data.shared),
    prominenceTable(data.prominence),
    onlyInTable(data.onlyIn),
    similarityTable(data.similarity),
  ]
}
