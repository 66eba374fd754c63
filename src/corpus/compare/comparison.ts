import type { NameCorrections } from '../../types/nameCorrections.ts'
import type { Column, Matrix, Row } from '../../types/result.ts'
import { groupSameQuotes } from '../quotes/groupSameQuotes.ts'
import type { QuoteGroup } from '../quotes/groupSameQuotes.ts'
import type { ComparedArticle } from '../stories/comparedArticle.ts'
import { buildCoverage } from '../stories/coverage.ts'
import type { Coverage } from '../stories/coverage.ts'
import { alignSentences, groupStatements } from '../stories/statements.ts'
import { findCopiedPairs, tellersOf } from './copiedPairs.ts'
import type { CopiedPair } from './copiedPairs.ts'
import type { MergedDisagreement } from './disagreements/disagreement.ts'
import { findDisagreements } from './findDisagreements.ts'
import { listStatements } from './listStatements.ts'
import type { ListedStatement } from './listStatements.ts'

/** What the parts of a comparison are made from. */
export interface Comparison extends Coverage {
  readonly copied: readonly CopiedPair[]
  /** For each article, the first of those that are one teller with it. */
  readonly tellers: readonly number[]
  readonly statements: readonly ListedStatement[]
  readonly disagreements: readonly StoryDisagreement[]
  /** Quotes that several articles have. */
  readonly sameQuotes: readonly QuoteGroup[]
}

export interface StoryDisagreement extends MergedDisagreement {
  /** 1, 2, 3 ... */
  readonly story: number
}

/** One part of a comparison: a list, shown as a table. */
export interface Part<PartRow extends Row> {
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: (comparison: Comparison) => readonly PartRow[]
  readonly drawing?: (comparison: Comparison) => Matrix | undefined
}

export function buildComparison(articles: readonly ComparedArticle[], corrections?: NameCorrections): Comparison {
  const coverage = buildCoverage(articles, corrections)
  const copied = findCopiedPairs(coverage)
  const tellers = tellersOf(articles.length, copied)
  const compared = coverage.stories.map((members, i) => compareStory(coverage, i + 1, members, tellers))
  return {
    ...coverage,
    copied,
    tellers,
    statements: compared.flatMap(({ statements }) => statements),
    disagreements: compared.flatMap(({ disagreements }) => disagreements),
    sameQuotes: groupSameQuotes(quotesOf(coverage), placesOf(coverage)),
  }
}

/** One story at a time: its aligned sentences take more room than all rows. */
function compareStory(
  coverage: Coverage,
  story: number,
  members: readonly number[],
  tellers: readonly number[],
): Pick<Comparison, 'statements' | 'disagreements'> {
  const aligned = alignSentences(coverage, members)
  return {
    statements: listStatements(coverage, story, groupStatements(aligned), tellers),
    disagreements: findDisagreements(coverage, members, aligned).map((found) => ({ ...found, story })),
  }
}

/** For each quote, which article it is of. */
const placesOf = ({ articles }: Coverage): number[] => articles.flatMap(({ quotes }, a) => quotes.map(() => a))

function quotesOf({ articles, linked }: Coverage) {
  const nameOf = (article: number, entity: number | null): string | null => {
    const index = entity === null ? null : linked.indexOf(article, entity)
    return index === null ? null : linked.entities[index]!.name
  }
  return articles.flatMap(({ id: article, quotes }, a) =>
    quotes.map(({ id, kind, text, quoted, said, speaker }) => {
      return { id, article, speaker: nameOf(a, speaker?.entity ?? null), kind, text, quoted, said }
    }),
  )
}
