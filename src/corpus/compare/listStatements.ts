import { tally } from '../../algorithms/multimap.ts'
import type { Row } from '../../types/result.ts'
import type { Coverage } from '../stories/coverage.ts'
import type { Statement } from '../stories/statements.ts'

export interface StatedBy extends Row {
  readonly article: string
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface ListedStatement extends Row {
  readonly story: number
  /** How many tell it: articles that copy each other are one teller. */
  readonly count: number
  readonly text: string
  /** Ids of the articles that say so. */
  readonly articles: readonly string[]
  /** The same, by the name that other answers have. */
  readonly articleIds: readonly string[]
  /** Each sentence that says so. */
  readonly sentences: readonly StatedBy[]
}

/** Of what one article alone reports, so many statements are listed: those with the greatest weight. */
const mostAlone = 5

/** What the articles of a story say: what most say first, and last what one alone reports. */
export function listStatements(
  coverage: Coverage,
  story: number,
  statements: readonly Statement[],
  tellers: readonly number[],
): ListedStatement[] {
  const reported = new Map<number, number>()
  return statements
    .map((statement) => ({ statement, row: describe(coverage, story, statement, tellers) }))
    .map(({ statement, row }) => ({
      ...{ row, place: statement.typical.article },
      weight: row.articles.length > 1 ? weightOf(coverage, statement) : newsIn(coverage, statement),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.row.count - a.row.count || b.weight - a.weight)
    .flatMap(({ row, place }) => {
      if (row.count > 1) return [row]
      tally(reported, place)
      return reported.get(place)! > mostAlone ? [] : [row]
    })
}

/** How much a reader wants to know what one article alone states; 0: not at all. */
function newsIn({ articles }: Coverage, { typical, news }: Statement): number {
  const { sentences } = articles[typical.article]!
  const { fault } = sentences[typical.sentence]!
  return fault === 'unfit' ? 0 : news * (fault === 'dangling' ? 0.5 : 1)
}

function describe(
  { articles }: Coverage,
  story: number,
  { sentences, typical }: Statement,
  tellers: readonly number[],
): ListedStatement {
  const ids = [...new Set(sentences.map(({ article }) => article))].map((article) => articles[article]!.id)
  return {
    story,
    count: new Set(sentences.map(({ article }) => tellers[article])).size,
    text: articles[typical.article]!.sentences[typical.sentence]!.text,
    articles: ids,
    articleIds: ids,
    sentences: sentences.map(({ article, sentence }) => {
      const { start, end, text } = articles[article]!.sentences[sentence]!
      return { article: articles[article]!.id, text, start, end }
    }),
  }
}

/** Who is in it, how early it stands: what a reader wants to see first. */
function weightOf({ articles, linked, salience }: Coverage, { typical }: Statement): number {
  const { sentences } = articles[typical.article]!
  const named = sentences[typical.sentence]!.entities.reduce((sum, entity) => {
    const index = linked.indexOf(typical.article, entity)
    return sum + (index === null ? 0 : (salience[typical.article]!.get(index) ?? 0))
  }, 0)
  return named + 1 - typical.sentence / sentences.length
}
