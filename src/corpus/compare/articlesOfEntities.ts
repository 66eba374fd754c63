import type { Comparison } from './comparison.ts'

/** By corpus entity: the articles that name it, by index. */
export function articlesOfEntities({ linked, salience }: Comparison): number[][] {
  const within = linked.entities.map((): number[] => [])
  salience.forEach((entities, article) => {
    for (const entity of entities.keys()) within[entity]!.push(article)
  })
  return within
}
