import type { Entity } from '../../types/layers.ts'

/** The people of an article by the last word of their names in capitals, as transcripts label turns: `LEE`. Null where two share it. */
export function speakerLabels(entities: readonly Entity[]): ReadonlyMap<string, number | null> {
  const labels = new Map<string, number | null>()
  entities.forEach(({ name, type }, entity) => {
    if (type !== 'person') return
    const label = lastWord(name)
    labels.set(label, labels.has(label) ? null : entity)
  })
  return labels
}

/** The last word of a name or label, in capitals. */
export function lastWord(name: string): string {
  return name
    .slice(name.trimEnd().lastIndexOf(' ') + 1)
    .trim()
    .toUpperCase()
}
