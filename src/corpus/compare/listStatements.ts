import type { Column, Row, Table } from '../../types/result.ts'
import type { Comparison } from './comparison.ts'
import type { Statement } from './statement.ts'

export interface StatedBy extends Row {
  readonly article: string
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface ListedStatement extends Row {
  readonly story: number
  /** In how many articles. */
  readonly count: number
  readonly text: string
  /** Ids of the articles that say so. */
  readonly articles: readonly string[]
  /** Each sentence that says so. */
  readonly sentences: readonly StatedBy[]
}

/** Of what one article alone reports, so much is listed: the most telling. */
const mostAlone = 5

/** What the articles of a story say: what most say first, and last what one alone reports. */
export function listStatements(comparison: Comparison, statements: readonly Statement[]): ListedStatement[] {
  const rows = statements.map((statement) => describe(comparison, statement))
  const told = new Map<number, number>()
  return rows
    .map((row, i) => ({ row, place: statements[i]!.typical.article, weight: weightOf(comparison, statements[i]!) }))
    .sort((a, b) => a.row.story - b.row.story || b.row.count - a.row.count || b.weight - a.weight)
    .flatMap(({ row, place }) => {
      if (row.count > 1) return [row]
      told.set(place, (told.get(place) ?? 0) + 1)
      return told.get(place)! > mostAlone ? [] : [row]
    })
}

function describe({ articles }: Comparison, { story, sentences, typical }: Statement): ListedStatement {
  const ids = [...new Set(sentences.map(({ article }) => article))].map((article) => articles[article]!.id)
  return {
    story,
    count: ids.length,
    text: articles[typical.article]!.sentences[typical.sentence]!.text,
    articles: ids,
    sentences: sentences.map(({ article, sentence }) => {
      const { start, end, text } = articles[article]!.sentences[sentence]!
      return { article: articles[article]!.id, text, start, end }
    }),
  }
}

/** Who is in it, how early it stands: what a reader wants to see first. */
function weightOf({ articles, linked, salience }: Comparison, { typical }: Statement): number {
  const { sentences } = articles[typical.article]!
  const named = sentences[typical.sentence]!.entities.reduce((sum, entity) => {
    const index = linked.indexOf(typical.article, entity)
    return sum + (index === null ? 0 : (salience[typical.article]!.get(index) ?? 0))
  }, 0)
  return named + 1 - typical.sentence / sentences.length
}

const columns: readonly Column[] = [
  { key: 'story', heading: 'Story', kind: 'count' },
  { key: 'count', heading: 'Articles', kind: 'count' },
  { key: 'text', heading: 'Statement', kind: 'text' },
  { key: 'articles', heading: 'In', kind: 'list' },
  { key: 'sentences', heading: 'Sentences', kind: 'list', hidden: true },
]

export const statementsTables = (rows: readonly ListedStatement[]): [Table, Table] => [
  { name: 'statements', title: 'What several articles say', columns, rows: rows.filter(({ count }) => count > 1) },
  { name: 'alone', title: 'What one article alone reports', columns, rows: rows.filter(({ count }) => count === 1) },
]
