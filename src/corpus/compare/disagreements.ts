import type { Row } from '../../types/result.ts'
import { otherShown, titleShown } from '../question.ts'
import type { Comparison, Part, StoryDisagreement } from './comparison.ts'
import type { DisagreementKind } from './disagreements/disagreement.ts'
import { excerptAround } from './disagreements/excerptAround.ts'

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
  readonly title: string | null
  readonly otherTitle: string | null
  readonly start: number
  readonly end: number
  readonly otherStart: number
  readonly otherEnd: number
  /** As each article has it, the two above first. */
  readonly tellings: readonly ListedClaim[]
}

export interface ListedClaim extends Row {
  readonly value: string
  readonly article: string
  readonly text: string
  readonly start: number
  readonly end: number
}

export const disagreements: Part<ListedDisagreement> = {
  title: 'Where they disagree',
  columns: [
    { key: 'story', heading: 'Story', kind: 'count' },
    { key: 'kind', heading: 'In', kind: 'text' },
    {
      ...{ key: 'value', heading: 'One has', kind: 'list' },
      show: (row) => showClaim(row.value, row.text, titleShown(row)),
    },
    {
      ...{ key: 'otherValue', heading: 'Another', kind: 'list' },
      show: (row) => showClaim(row.otherValue, row.otherText, otherShown(row)),
    },
    { key: 'text', heading: 'Its sentence', kind: 'text', hidden: true },
    { key: 'otherText', heading: 'The other’s sentence', kind: 'text', hidden: true },
    { key: 'article', heading: 'Id', kind: 'name', hidden: true },
    { key: 'other', heading: 'Other id', kind: 'name', hidden: true },
    { key: 'title', heading: 'Article', kind: 'text', hidden: true },
    { key: 'otherTitle', heading: 'Other article', kind: 'text', hidden: true },
    { key: 'start', heading: 'Start', kind: 'count', hidden: true },
    { key: 'end', heading: 'End', kind: 'count', hidden: true },
    { key: 'otherStart', heading: 'Other start', kind: 'count', hidden: true },
    { key: 'otherEnd', heading: 'Other end', kind: 'count', hidden: true },
    { key: 'tellings', heading: 'As each has it', kind: 'list', hidden: true },
  ],
  rows: (comparison) => listDisagreements(comparison, comparison.disagreements),
}

export const listDisagreements = (
  { articles }: Pick<Comparison, 'articles'>,
  found: readonly StoryDisagreement[],
): ListedDisagreement[] => found.map((one) => describe(articles, one))

function describe(articles: Comparison['articles'], found: StoryDisagreement): ListedDisagreement {
  const { story, kind } = found
  const [article, other] = [articles[found.a.sentence.article]!, articles[found.b.sentence.article]!]
  const here = article.sentences[found.a.sentence.sentence]!
  const there = other.sentences[found.b.sentence.sentence]!
  return {
    ...{ story, kind, value: found.a.value, otherValue: found.b.value, article: article.id, other: other.id },
    ...{ text: here.text, otherText: there.text, title: article.title, otherTitle: other.title },
    ...{ start: here.start, end: here.end, otherStart: there.start, otherEnd: there.end },
    tellings: found.claims.map(({ sentence, value }) => {
      const { id, sentences } = articles[sentence.article]!
      const { text, start, end } = sentences[sentence.sentence]!
      return { value, article: id, text, start, end }
    }),
  }
}

const titleCharacters = 60

/** What an article has, in what words, and which article it is; of a long sentence the part that has it. */
const showClaim = (value: unknown, text: unknown, title: unknown): string[] => {
  const [shown, sentence] = [String(value), String(text).replace(/\s+/g, ' ')]
  return [shown, excerptAround(sentence, shown), `— ${excerptAround(String(title), '', titleCharacters)}`]
}
