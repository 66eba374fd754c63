import type { Row } from '../../types/result.ts'
import { otherShown, titleShown } from '../question.ts'
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
    { key: 'title', heading: 'Article', kind: 'title', show: titleShown },
    { key: 'otherTitle', heading: 'Other', kind: 'title', show: otherShown },
    { key: 'similarity', heading: 'Similar', kind: 'share' },
    { key: 'entities', heading: 'Names shared', kind: 'count' },
    { key: 'story', heading: 'Story', kind: 'count' },
  ],
  rows: listSimilarity,
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
