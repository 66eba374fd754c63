import type { Row, Table } from '../../../types/result.ts'
import type { AlignedSentences } from '../alignSentences.ts'
import { titleOf } from '../comparison.ts'
import type { Comparison } from '../comparison.ts'
import type { DisagreementKind } from './disagreement.ts'
import { findDisagreements } from './findDisagreements.ts'
import type { FoundDisagreement } from './findDisagreements.ts'

export interface ListedDisagreement extends Row {
  readonly story: number
  readonly kind: DisagreementKind
  readonly value: string
  readonly otherValue: string
  readonly article: string
  readonly other: string
  /** The sentences, and where they stand in their articles. */
  readonly text: string
  readonly otherText: string
  readonly title: string
  readonly otherTitle: string
  readonly start: number
  readonly end: number
  readonly otherStart: number
  readonly otherEnd: number
}

/** Where aligned sentences of a story disagree. */
export function listDisagreements(
  comparison: Comparison,
  story: number,
  aligned: AlignedSentences,
): ListedDisagreement[] {
  return findDisagreements(comparison.articles, aligned).map((found) => describe(comparison, story, found))
}

function describe({ articles }: Comparison, story: number, found: FoundDisagreement): ListedDisagreement {
  const [article, other] = [articles[found.sentence.article]!, articles[found.other.article]!]
  const here = article.sentences[found.sentence.sentence]!
  const there = other.sentences[found.other.sentence]!
  return {
    ...{ story, kind: found.kind, value: found.a.text, otherValue: found.b.text, article: article.id, other: other.id },
    ...{ text: here.text, otherText: there.text, title: titleOf(article), otherTitle: titleOf(other) },
    ...{ start: here.start, end: here.end, otherStart: there.start, otherEnd: there.end },
  }
}

export const disagreementsTable = (rows: readonly ListedDisagreement[]): Table => ({
  name: 'disagreements',
  title: 'Where they disagree',
  columns: [
    { key: 'story', heading: 'Story', kind: 'count' },
    { key: 'kind', heading: 'In', kind: 'text' },
    { key: 'value', heading: 'One has', kind: 'name' },
    { key: 'text', heading: 'Its sentence', kind: 'text' },
    { key: 'otherValue', heading: 'Another', kind: 'name' },
    { key: 'otherText', heading: 'Its sentence', kind: 'text' },
    { key: 'article', heading: 'Id', kind: 'name', hidden: true },
    { key: 'other', heading: 'Other id', kind: 'name', hidden: true },
    { key: 'title', heading: 'Article', kind: 'text', hidden: true },
    { key: 'otherTitle', heading: 'Other article', kind: 'text', hidden: true },
    { key: 'start', heading: 'Start', kind: 'count', hidden: true },
    { key: 'end', heading: 'End', kind: 'count', hidden: true },
    { key: 'otherStart', heading: 'Other start', kind: 'count', hidden: true },
    { key: 'otherEnd', heading: 'Other end', kind: 'count', hidden: true },
  ],
  rows,
})
