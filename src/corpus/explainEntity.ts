import type { Aggregate } from '../types/aggregate.ts'
import type { Entity } from '../types/layers.ts'
import type { NameCorrections } from '../types/nameCorrections.ts'
import type { Column, Row } from '../types/result.ts'
import { findEntities } from './findEntities.ts'
import { linkAcrossArticles, type LinkedEntities } from './linkEntities.ts'
import { explainWithin } from './naming/explainWithin.ts'
import { reasonFor } from './naming/reasonFor.ts'

/** Why one name, or one article's entity, was taken to mean the entity. */
export interface Explanation extends Row {
  /** The entity that is explained. */
  readonly entity: string
  readonly article: string
  /** The name as the article has it. */
  readonly name: string
  /** The name that it was joined with; null for the one that others were joined with. */
  readonly joined: string | null
  /** `same`, `part`, `acronym` ...; `context` where the words around each mention decided; null without a join. */
  readonly rule: string | null
  readonly reason: string
  /** The first sentence that has the name. */
  readonly sentence: string
  readonly start: number
  readonly end: number
}

export interface ExplainOptions {
  readonly corrections?: NameCorrections | undefined
}

/** The first place of a name in an article. */
export interface NamePlace {
  readonly entity: number
  readonly sentence: string
  readonly start: number
  readonly end: number
  readonly text: string
}

interface State {
  articles: { readonly id: string; readonly entities: readonly Entity[]; readonly places: readonly NamePlace[] }[]
}

const columns: readonly Column[] = [
  { key: 'entity', heading: 'Entity', kind: 'name' },
  { key: 'article', heading: 'Article', kind: 'title' },
  { key: 'name', heading: 'Name', kind: 'name' },
  { key: 'joined', heading: 'Joined with', kind: 'name' },
  { key: 'rule', heading: 'Rule', kind: 'text', hidden: true },
  { key: 'reason', heading: 'Why', kind: 'text' },
  { key: 'sentence', heading: 'Sentence', kind: 'prose' },
  { key: 'start', heading: 'Start', kind: 'count', hidden: true },
  { key: 'end', heading: 'End', kind: 'count', hidden: true },
]

/** Why these mentions are one entity: for each of its names in each article, the rule that joined it, and the sentence. */
export function explainEntity(
  asked: string,
  { corrections }: ExplainOptions = {},
): Aggregate<State, readonly Explanation[], 'entities' | 'mentions' | 'sentences'> {
  return {
    requires: ['entities', 'mentions', 'sentences'],
    empty: () => ({ articles: [] }),
    add(state, { id, text, entities, mentions, sentences }) {
      state.articles.push({ id, entities, places: firstPlaces(text, mentions, sentences) })
      return state
    },
    merge: (a, b) => ({ articles: [...a.articles, ...b.articles] }),
    finish({ articles }) {
      const linked = linkAcrossArticles(articles, corrections)
      const found = findEntities(asked, linked.entities)
      const rows = found.indices.flatMap((index) => explain(articles, linked, index))
      return {
        data: rows,
        tables: [{ name: 'explain', title: 'Why these names are one', columns, rows }],
        notes: [...linked.notes, ...found.notes],
      }
    },
  }
}

function firstPlaces(
  text: string,
  mentions: readonly {
    readonly start: number
    readonly end: number
    readonly text: string
    readonly entity: number | null
  }[],
  sentences: readonly { readonly start: number; readonly end: number }[],
): NamePlace[] {
  const seen = new Set<string>()
  let at = 0
  return mentions.flatMap(({ start, end, text: name, entity }) => {
    while (at + 1 < sentences.length && sentences[at]!.end <= start) at++
    if (entity === null || seen.has(`${entity} ${name}`)) return []
    seen.add(`${entity} ${name}`)
    return [
      {
        entity,
        sentence: text.slice(sentences[at]?.start ?? start, sentences[at]?.end ?? end),
        start,
        end,
        text: name,
      },
    ]
  })
}

function explain(articles: State['articles'], linked: LinkedEntities, index: number): Explanation[] {
  const { name } = linked.entities[index]!
  const firstItem = { at: 0 }
  const joins = new Map(linked.groups.joins.map((join) => [join.item, join]))
  return articles.flatMap(({ id, entities, places }, a) => {
    const offset = firstItem.at
    firstItem.at += entities.length
    return entities.flatMap((entity, e) => {
      if (linked.indexOf(a, e) !== index) return []
      const across = joins.get(offset + e)
      const other = across === undefined ? null : linked.groups.items[across.into]!.name
      return explainWithin(entities, entity).flatMap(({ form, into, rule }) => {
        const place = places.find((one) => one.entity === e && one.text === form)
        if (place === undefined) return []
        const joined = into ?? other
        const why = into === null ? (across?.rule ?? null) : rule
        const { sentence, start, end } = place
        return [
          {
            entity: name,
            article: id,
            name: form,
            joined,
            rule: why,
            reason: reasonFor(why, form, joined),
            sentence,
            start,
            end,
          },
        ]
      })
    })
  })
}
