import type { Span } from '../types/span.ts'

/** A mention or a reference. */
type Naming = Span & { readonly entity: number | null }

/**
 * The entities that each span of a text speaks of, by name or by another word, in the order in which they come up
 * there.
 * @param spans in text order, apart from each other: sentences or paragraphs
 * @param namings mentions and references in any order
 * @param mostEntities so many of one span are taken
 */
export function entitiesWithin(
  spans: readonly Span[],
  namings: readonly Naming[],
  mostEntities = Infinity,
): (readonly number[])[] {
  const found = spans.map(() => new Set<number>())
  const ordered = [...namings].sort((a, b) => a.start - b.start)
  let at = 0
  for (const { start, entity } of ordered) {
    while (at < spans.length && spans[at]!.end <= start) at++
    const entities = found[at]
    if (entity !== null && entities !== undefined && entities.size < mostEntities) entities.add(entity)
  }
  return found.map((entities) => (entities.size === 0 ? none : [...entities]))
}

/** One list for all spans that name nobody: over a corpus they are millions. */
const none: readonly number[] = []
