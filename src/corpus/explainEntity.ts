import { readableText } from '../language/readableText.ts'
import type { JoinRule } from '../names/linking/nameGroups.ts'
import type { Entity, Mention } from '../types/layers.ts'
import type { NameCorrections } from '../types/nameCorrections.ts'
import type { Column, Row } from '../types/result.ts'
import type { Span, TextSpan } from '../types/span.ts'
import { findEntities } from './findEntities.ts'
import { linkAcrossArticles, type LinkedEntities } from './linkEntities.ts'
import { explainWithin } from './naming/explainWithin.ts'
import { reasonFor } from './naming/reasonFor.ts'
import { answerOf, articleColumns, question } from './question.ts'
import type { Question } from './question.ts'

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
  readonly title: string | null
}

export interface ExplainOptions {
  readonly corrections?: NameCorrections | undefined
}

/** The first place of a name in an article. */
interface NamePlace extends TextSpan {
  readonly entity: number
  readonly sentence: string
}

interface Kept {
  readonly id: string
  readonly title: string | null
  readonly entities: readonly Entity[]
  readonly places: readonly NamePlace[]
}

const columns: readonly Column[] = [
  { key: 'entity', heading: 'Entity', kind: 'name' },
  ...articleColumns,
  { key: 'name', heading: 'Name', kind: 'name' },
  { key: 'joined', heading: 'Joined with', kind: 'name', hidden: true },
  { key: 'rule', heading: 'Rule', kind: 'text', hidden: true },
  { key: 'reason', heading: 'Why', kind: 'text' },
  { key: 'sentence', heading: 'Sentence', kind: 'prose' },
  { key: 'start', heading: 'Start', kind: 'count', hidden: true },
  { key: 'end', heading: 'End', kind: 'count', hidden: true },
]

/**
 * Why these mentions are one entity: for each of its names in each article, the rule that joined it, and the sentence.
 */
export function explainEntity(
  asked: string,
  { corrections }: ExplainOptions = {},
): Question<Kept, readonly Explanation[], 'entities' | 'mentions' | 'sentences'> {
  return question({
    requires: ['entities', 'mentions', 'sentences'],
    keep: ({ id, title, text, entities, mentions, sentences }): Kept => {
      return { id, title, entities, places: firstPlaces(text, mentions, sentences) }
    },
    answer(articles) {
      const linked = linkAcrossArticles(articles, corrections)
      const found = findEntities(asked, linked.entities)
      const rows = explainAll(articles, linked, found.indices)
      const table = { name: 'explain', title: 'Why these names are one', columns }
      return answerOf(table, rows, [...linked.notes, ...found.notes])
    },
  })
}

function firstPlaces(text: string, mentions: readonly Mention[], sentences: readonly Span[]): NamePlace[] {
  const seen = new Set<string>()
  let at = 0
  return mentions.flatMap(({ start, end, text: name, entity }) => {
    while (at + 1 < sentences.length && sentences[at]!.end <= start) at++
    if (entity === null || seen.has(`${entity} ${name}`)) return []
    seen.add(`${entity} ${name}`)
    const sentence = readableText(text.slice(sentences[at]?.start ?? start, sentences[at]?.end ?? end))
    return [{ entity, sentence, start, end, text: name }]
  })
}

/** One of an article's entities that was asked for, and how it was joined with another article's. */
interface Asked {
  readonly entity: number
  /** Of the corpus. */
  readonly index: number
  readonly name: string
  readonly joined: string | null
  readonly rule: JoinRule | null
}

/** Entity after entity, each in the order of the articles. */
function explainAll(articles: readonly Kept[], linked: LinkedEntities, indices: readonly number[]): Explanation[] {
  const rows = new Map(indices.map((index) => [index, [] as Explanation[]]))
  const joins = new Map(linked.groups.joins.map((join) => [join.item, join]))
  let offset = 0
  articles.forEach((article, a) => {
    const asked = article.entities.flatMap((_, entity): Asked[] => {
      const index = linked.indexOf(a, entity)
      if (index === null || !rows.has(index)) return []
      const join = joins.get(offset + entity)
      const joined = join === undefined ? null : linked.groups.items[join.into]!.name
      return [{ entity, index, name: linked.entities[index]!.name, joined, rule: join?.rule ?? null }]
    })
    offset += article.entities.length
    for (const { index, row } of explainArticle(article, asked)) rows.get(index)!.push(row)
  })
  return [...rows.values()].flat()
}

/** All that was asked for at once: an article's names are linked again for it. */
function explainArticle(
  { id, title, entities, places }: Kept,
  asked: readonly Asked[],
): { readonly index: number; readonly row: Explanation }[] {
  if (asked.length === 0) return []
  const formsOf = explainWithin(entities)
  const placeOf = new Map(places.map((place) => [`${place.entity} ${place.text}`, place]))
  return asked.flatMap(({ entity, index, name, ...across }) =>
    formsOf(entities[entity]!).flatMap(({ form, into, ...within }) => {
      const place = placeOf.get(`${entity} ${form}`)
      if (place === undefined) return []
      const { sentence, start, end } = place
      const { joined, rule } = into === null ? across : { joined: into, rule: within.rule }
      const reason = reasonFor(rule, form, joined)
      return [
        { index, row: { entity: name, article: id, name: form, joined, rule, reason, sentence, start, end, title } },
      ]
    }),
  )
}
