import { linkWithinArticle } from '../../names/linking/linkNames.ts'
import { type JoinRule, groupOf } from '../../names/linking/nameGroups.ts'
import type { Entity } from '../../types/layers.ts'

export interface FormExplained {
  readonly form: string
  /** The form that it was joined with in the article; null for the first of a group. */
  readonly into: string | null
  readonly rule: JoinRule | 'context' | null
}

/**
 * By which rule each form of one of an article's entities was joined with another: the linking of the article's names
 * is done once more, for all of its entities. A form that the rules leave open was settled by what stands around its
 * mentions.
 */
export function explainWithin(entities: readonly Entity[]): (entity: Entity) => FormExplained[] {
  const items = entities.flatMap(({ aliases, type, gender }) =>
    aliases.map((name) => ({ name, aliases: [], type, gender, article: 0, weight: 1 })),
  )
  const links = linkWithinArticle(items)
  const joins = new Map(links.joins.map((join) => [join.item, join]))
  const intoOf = new Map(links.joins.map((join) => [join.into, join]))
  const itemOf = new Map<string, number>()
  items.forEach(({ name, type }, i) => itemOf.has(`${type} ${name}`) || itemOf.set(`${type} ${name}`, i))
  return ({ aliases, name, type }) => {
    const main = aliases.includes(name) ? name : aliases[0]
    return aliases.map((form) => {
      if (form === main) return { form, into: null, rule: null }
      const item = itemOf.get(`${type} ${form}`)!
      const join = joins.get(item) ?? intoOf.get(item)
      const other = join === undefined ? main! : items[join.item === item ? join.into : join.item]!.name
      const open = join === undefined || links.ambiguous.has(groupOf(links, item))
      return { form, into: other, rule: open ? 'context' : join.rule }
    })
  }
}
