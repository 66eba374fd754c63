import type { Annotated } from '../../types/annotator.ts'
import type { Entity } from '../../types/layers.ts'
import type { Span } from '../../types/span.ts'

export type NetworkLayer = 'sentences' | 'paragraphs' | 'mentions' | 'entities' | 'references'

/** Which of an article's entities stand together. */
export interface ArticleOccurrences {
  readonly entities: readonly Entity[]
  /** How many sentences (paragraphs; one article) there are. */
  readonly units: number
  /** The entities of each unit that has any. */
  readonly groups: readonly (readonly number[])[]
}

/** More in one unit is a list of names, not people who have to do with each other; it would also cost its square. */
const most = 60

export function readOccurrences(
  article: Annotated<NetworkLayer>,
  within: 'sentence' | 'paragraph' | 'article',
): ArticleOccurrences {
  const units = unitsOf(article, within)
  const groups = units.map(() => new Set<number>())
  const places = [...article.mentions, ...article.references].sort((a, b) => a.start - b.start)
  let unit = 0
  for (const { start, entity } of places) {
    while (unit < units.length && units[unit]!.end <= start) unit++
    const group = groups[unit]
    if (entity !== null && group !== undefined && group.size < most) group.add(entity)
  }
  const full = groups.filter(({ size }) => size > 0).map((group) => [...group])
  return { entities: article.entities, units: units.length, groups: full }
}

function unitsOf({ sentences, paragraphs, text }: Annotated<NetworkLayer>, within: string): readonly Span[] {
  if (within === 'sentence') return sentences
  return within === 'paragraph' ? paragraphs : [{ start: 0, end: text.length }]
}
