import type { Column } from '../../types/result.ts'
import type { Part } from './comparison.ts'
import type { ListedStatement } from './listStatements.ts'

const columns: readonly Column[] = [
  { key: 'story', heading: 'Story', kind: 'count' },
  { key: 'count', heading: 'Tellers', kind: 'count' },
  { key: 'text', heading: 'Statement', kind: 'text' },
  { key: 'articles', heading: 'In', kind: 'list' },
  { key: 'sentences', heading: 'Sentences', kind: 'list', hidden: true },
]

export const statements: Part<ListedStatement> = {
  title: 'What several articles say',
  columns,
  rows: (comparison) => comparison.statements.filter(({ count }) => count > 1),
}

export const alone: Part<ListedStatement> = {
  title: 'What one article alone reports',
  columns,
  rows: (comparison) => comparison.statements.filter(({ articles }) => articles.length === 1),
}
