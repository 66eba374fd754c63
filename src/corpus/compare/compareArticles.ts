import type { NameCorrections } from '../../types/nameCorrections.ts'
import type { Row } from '../../types/result.ts'
import { question } from '../question.ts'
import type { Question } from '../question.ts'
import { comparedLayers, readComparedArticle } from '../stories/comparedArticle.ts'
import type { ComparedArticle, ComparedLayer } from '../stories/comparedArticle.ts'
import { buildComparison } from './comparison.ts'
import type { Part } from './comparison.ts'
import { copies } from './copies.ts'
import type { Copy } from './copiedPairs.ts'
import { disagreements } from './disagreements.ts'
import type { ListedDisagreement } from './disagreements.ts'
import type { ListedStatement } from './listStatements.ts'
import { onlyIn } from './onlyIn.ts'
import type { OnlyIn } from './onlyIn.ts'
import { overviewOf } from './overview.ts'
import { prominence } from './prominence.ts'
import type { Prominence } from './prominence.ts'
import { sameQuotes } from './sameQuotes.ts'
import type { SameQuote } from './sameQuotes.ts'
import { shared } from './shared.ts'
import type { SharedEntity } from './shared.ts'
import { similarity } from './similarity.ts'
import type { Similarity } from './similarity.ts'
import { alone, statements } from './statements.ts'
import { stories } from './stories.ts'
import type { Story } from './stories.ts'

/** In the order in which they are read in a terminal. */
const parts = {
  ...{ stories, statements, disagreements, sameQuotes, alone },
  ...{ copies, shared, prominence, onlyIn, similarity },
}

/** The rows of each part. `statements` has those of one article alone, too: they are two tables, but one list. */
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
  /** How many rows of each part. */
  readonly top?: number | null
  /** A person's own word on names. */
  readonly corrections?: NameCorrections | undefined
}

/** Which articles tell one story, and where they agree, differ or copy each other. */
export function compareArticles({ top = null, corrections }: CompareOptions = {}): Question<
  ComparedArticle,
  ComparedArticles,
  ComparedLayer
> {
  return question({
    requires: comparedLayers,
    keep: readComparedArticle,
    answer(articles) {
      const comparison = buildComparison(articles, corrections)
      const tables = Object.entries<Part<Row>>(parts).map(([name, { title, columns, rows, drawing }]) => {
        const shown = rows(comparison).slice(0, top ?? undefined)
        return { name, title, columns, rows: shown, drawing: drawing?.(comparison) }
      })
      const lists = tables.filter(({ name }) => name !== 'alone').map(({ name, rows }) => [name, rows] as const)
      const statements = comparison.statements.slice(0, top ?? undefined)
      const data = { ...(Object.fromEntries(lists) as unknown as ComparedArticles), statements }
      const alone = articles.length === 1 ? ['there is one article only: nothing to compare it with'] : []
      const overview = overviewOf(comparison, top)
      return { data, tables, overview, notes: [...alone, ...comparison.linked.notes] }
    },
  })
}
