import type { Layers } from '../../../types/layers.ts'

/**
 * Whom short labels of an interview stand for: `AL` for Ann Lee; `A`, who answers, for the one person of whom the
 * text before the first `Q` speaks most, if an answer says "I": in a list of frequent questions the writer answers. Null
 * where two share a label.
 */
export function labelOwners({
  text,
  mentions,
  entities,
}: Pick<Layers, 'mentions' | 'entities'> & { readonly text: string }): Map<string, number | null> {
  const owners = new Map<string, number | null>()
  entities.forEach(({ name, type }, entity) => {
    if (type !== 'person' && type !== 'organization') return
    const label = name.replace(/(\p{L})[^\s]*\s*/gu, '$1').toUpperCase()
    if (label.length > 1) owners.set(label, owners.has(label) ? null : entity)
  })
  if (!/^A[.:]\s[^\n]*\bI\b/m.test(text)) return owners
  const first = text.search(/^Q[.:]\s/m)
  const counts = new Map<number, number>()
  for (const { entity, type, end } of mentions)
    if (type === 'person' && entity !== null && end <= first) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  const [most, next] = [...counts].sort(([, a], [, b]) => b - a)
  if (most !== undefined && most[1] > (next?.[1] ?? 0)) for (const label of ['A', 'A.']) owners.set(label, most[0])
  return owners
}
