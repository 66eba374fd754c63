import type { Matrix, Row } from '../../types/result.ts'
import { otherShown, titleOf, titleShown } from '../question.ts'
import { bySimilarity } from '../stories/findCandidates.ts'
import type { Comparison, Part } from './comparison.ts'

export interface Similarity extends Row {
  readonly article: string
  readonly other: string
  readonly title: string | null
  readonly otherTitle: string | null
  /** Their story, where they are of one. */
  readonly story: number | null
  /** Cosine of what they are about, 0 to 1. */
  readonly similarity: number
  /** How many entities both name. */
  readonly entities: number
}

export const similarity: Part<Similarity> = {
  title: 'How similar two articles are',
  columns: [
    { key: 'article', heading: 'Id', kind: 'name', hidden: true },
    { key: 'other', heading: 'Other id', kind: 'name', hidden: true },
    { key: 'title', heading: 'Article', kind: 'title', show: titleShown, article: 'article' },
    { key: 'otherTitle', heading: 'Other', kind: 'title', show: otherShown, article: 'other' },
    { key: 'similarity', heading: 'Similar', kind: 'share' },
    { key: 'entities', heading: 'Names shared', kind: 'count' },
    { key: 'story', heading: 'Story', kind: 'count' },
  ],
  rows: listSimilarity,
  drawing: drawSimilarity,
}

/** The similarity of pairs, the most similar first: all pairs of a few articles, candidates of many. */
function listSimilarity({ articles, pairs, salience, storyOf }: Comparison): Similarity[] {
  return [...pairs].sort(bySimilarity).map(({ a, b, similarity }) => ({
    article: articles[a]!.id,
    other: articles[b]!.id,
    title: articles[a]!.title,
    otherTitle: articles[b]!.title,
    story: storyOf[a] === storyOf[b] ? storyOf[a]! : null,
    similarity: Math.min(1, similarity),
    entities: [...salience[a]!.keys()].filter((entity) => salience[b]!.has(entity)).length,
  }))
}

/** No terminal has room for more, and two are said in a row. */
const [fewest, most] = [3, 64]

/** Each article with each, those of a story together. */
function drawSimilarity({ articles, pairs, storyOf }: Comparison): Matrix | undefined {
  if (articles.length < fewest || articles.length > most) return undefined
  const storyAt = (a: number): number => storyOf[a] ?? Infinity
  const order = [...articles.keys()].sort((a, b) => (storyAt(a) === storyAt(b) ? a - b : storyAt(a) - storyAt(b)))
  const known = new Map(
    pairs.flatMap(({ a, b, similarity }) => [`${a} ${b}`, `${b} ${a}`].map((key) => [key, similarity])),
  )
  return {
    labels: order.map((a) => titleOf(articles[a]!)),
    values: order.map((a, i) => order.slice(0, i).map((b) => known.get(`${a} ${b}`) ?? null)),
  }
}
