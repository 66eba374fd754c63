import type { NameCorrections } from '../../types/nameCorrections.ts'
import { question } from '../question.ts'
import type { Question } from '../question.ts'
import { readComparedArticle } from '../stories/comparedArticle.ts'
import type { ComparedArticle, ComparedLayer } from '../stories/comparedArticle.ts'
import { buildComparison } from './comparison.ts'
import { copies } from './copies.ts'
import { disagreements } from './disagreements.ts'
import { onlyIn } from './onlyIn.ts'
import { prominence } from './prominence.ts'
import { sameQuotes } from './sameQuotes.ts'
import { shared } from './shared.ts'
import { similarity } from './similarity.ts'
import { alone, statements } from './statements.ts'
import { stories } from './stories.ts'

/** In the order in which they are read in a terminal. */
const parts = {
  ...{ stories, statements, disagreements, sameQuotes, alone },
  ...{ copies, shared, prominence, onlyIn, similarity },
}

type PartName = keyof typeof parts

/** The rows of each part. `statements` has those of one article alone, too: they are two tables, but one list. */
export type ComparedArticles = {
  readonly [Name in Exclude<PartName, 'alone'>]: ReturnType<(typeof parts)[Name]['rows']>
}

export interface CompareOptions {
  /** A person's own word on names. */
  readonly corrections?: NameCorrections | undefined
}

/** Which articles tell one story, and where they agree, differ or copy each other. */
export function compareArticles({ corrections }: CompareOptions = {}): Question<
  ComparedArticle,
  ComparedArticles,
  ComparedLayer
> {
  return question({
    requires: ['sentences', 'mentions', 'entities', 'references', 'quotes'],
    keep: readComparedArticle,
    answer(articles) {
      const comparison = buildComparison(articles, corrections)
      const tables = Object.entries(parts).map(([name, { title, columns, rows }]) => {
        return { name, title, columns, rows: rows(comparison) }
      })
      const lists = tables.filter(({ name }) => name !== 'alone').map(({ name, rows }) => [name, rows] as const)
      const data = { ...Object.fromEntries(lists), statements: comparison.statements } as ComparedArticles
      return { data, tables, notes: comparison.linked.notes }
    },
  })
}
