import type { Entity } from '../types/layers.ts'
import type { LinkedEntities } from './linkEntities.ts'

/** How often some articles name an entity. */
export interface MentionCount {
  /** By name, in all of them together. */
  mentions: number
  /** Of each of them, by its index. */
  readonly articles: Map<number, number>
  readonly aliases: Set<string>
}

/** How often the articles at `places` name each entity of the corpus: the one count of a name, whoever prints it. */
export function countMentions(
  articles: readonly { readonly entities: readonly Entity[] }[],
  places: Iterable<number>,
  linked: LinkedEntities,
): ReadonlyMap<number, MentionCount> {
  const counts = new Map<number, MentionCount>()
  for (const place of places)
    articles[place]!.entities.forEach((entity, e) => {
      const index = linked.indexOf(place, e)
      if (index === null) return
      const count = counts.get(index) ?? { mentions: 0, articles: new Map<number, number>(), aliases: new Set() }
      count.mentions += entity.mentions
      count.articles.set(place, (count.articles.get(place) ?? 0) + entity.mentions)
      for (const alias of entity.aliases) count.aliases.add(alias)
      counts.set(index, count)
    })
  return counts
}
