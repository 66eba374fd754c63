import type { Span } from '../../types/span.ts'

/** Which entities each sentence speaks of, from mentions and references in any order. */
export function entitiesOfSentences(
  sentences: readonly Span[],
  mentions: readonly (Span & { readonly entity: number | null })[],
): number[][] {
  const found = sentences.map(() => new Set<number>())
  const ordered = [...mentions].sort((a, b) => a.start - b.start)
  let s = 0
  for (const { start, entity } of ordered) {
    while (s < sentences.length && sentences[s]!.end <= start) s++
    if (entity !== null) found[s]?.add(entity)
  }
  return found.map((entities) => [...entities])
}
