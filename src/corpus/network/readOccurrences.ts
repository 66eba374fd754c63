import type { Annotated } from '../../types/annotator.ts'
import type { NetworkUnit } from '../../types/choices.ts'
import type { Entity } from '../../types/layers.ts'
import type { Span } from '../../types/span.ts'
import { entitiesWithin } from '../entitiesWithin.ts'

export type NetworkLayer = 'sentences' | 'paragraphs' | 'mentions' | 'entities' | 'references'

/** Which of an article's entities stand together. */
export interface ArticleOccurrences {
  readonly entities: readonly Entity[]
  /** How many sentences (paragraphs; one article) there are. */
  readonly units: number
  /** The entities of each unit that has any. */
  readonly groups: readonly (readonly number[])[]
}

/**
 * More in one unit is a list of names, not people who have to do with each other; pairing them would also cost its
 * square.
 */
const mostInUnit = 60

export function readOccurrences(article: Annotated<NetworkLayer>, within: NetworkUnit): ArticleOccurrences {
  const { entities, mentions, references } = article
  const units = unitsOf(article, within)
  const groups = entitiesWithin(units, [...mentions, ...references], mostInUnit).filter(({ length }) => length > 0)
  return { entities, units: units.length, groups }
}

function unitsOf({ sentences, paragraphs, text }: Annotated<NetworkLayer>, within: NetworkUnit): readonly Span[] {
  if (within === 'sentence') return sentences
  return within === 'paragraph' ? paragraphs : [{ start: 0, end: text.length }]
}
