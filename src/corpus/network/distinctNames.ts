import type { CorpusEntity } from '../linkEntities.ts'

/** Two of one name are told apart by type, or by number. */
export function distinctNames(entities: readonly CorpusEntity[]): string[] {
  const taken = new Set<string>()
  return entities.map(({ name, type }, i) => {
    const distinct = [name, `${name} (${type})`, `${name} (${i})`].find((form) => !taken.has(form)) ?? name
    taken.add(distinct)
    return distinct
  })
}
