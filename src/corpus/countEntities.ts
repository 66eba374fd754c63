import { compareText } from '../algorithms/compareText.ts'
import type { Entity, NameType } from '../types/layers.ts'
import type { NameCorrections } from '../types/nameCorrections.ts'
import type { Cell, Column, Row } from '../types/result.ts'
import { linkAcrossArticles } from './linkEntities.ts'
import type { LinkedEntities } from './linkEntities.ts'
import { answerOf, question, titleOf } from './question.ts'
import type { Question } from './question.ts'

export interface EntityCount extends Row {
  readonly name: string
  readonly type: NameType
  /** Mentions by name, in all articles together. */
  readonly mentions: number
  /** In how many articles. */
  readonly articles: number
  readonly aliases: readonly string[]
}

/** With `byArticle`: one row an article and entity, counted in that article alone. */
export interface ArticleEntityCount extends EntityCount {
  readonly article: string
  /** The article's title, or its id where it has none. */
  readonly title: string
}

export interface CountEntitiesOptions {
  readonly type?: NameType | null
  /** How many rows: the most frequent ones; with `byArticle`, of each article. */
  readonly top?: number | null
  readonly byArticle?: boolean
  /** A person's own word on names. */
  readonly corrections?: NameCorrections | undefined
}

interface Kept {
  readonly id: string
  readonly title: string
  readonly entities: readonly Entity[]
}

const columns: readonly Column[] = [
  { key: 'name', heading: 'Name', kind: 'name' },
  { key: 'type', heading: 'Type', kind: 'text' },
  { key: 'mentions', heading: 'Mentions', kind: 'count' },
  { key: 'articles', heading: 'Articles', kind: 'count' },
  { key: 'aliases', heading: 'Also as', kind: 'text', show: otherNames },
]
const articleColumns: readonly Column[] = [
  { key: 'article', heading: 'Id', kind: 'name', hidden: true },
  { key: 'title', heading: 'Article', kind: 'title' },
]

/** The name itself is in the row already. */
function otherNames({ name, aliases }: Row): Cell {
  return Array.isArray(aliases) ? aliases.filter((alias) => alias !== name) : null
}

/** Who and what is named, and how often: entities linked across articles, the most frequent first. */
export function countEntities(
  options: CountEntitiesOptions = {},
): Question<Kept, readonly (EntityCount | ArticleEntityCount)[], 'entities'> {
  const { byArticle = false, corrections } = options
  return question({
    requires: ['entities'],
    keep: (article): Kept => ({ id: article.id, title: titleOf(article), entities: article.entities }),
    answer(articles) {
      const linked = linkAcrossArticles(articles, corrections)
      const rows = (byArticle ? countByArticle : countAll)(articles, linked, options)
      const shown = byArticle ? [...articleColumns, ...columns] : columns
      return answerOf({ name: 'entities', title: 'Entities', columns: shown }, rows, linked.notes)
    },
  })
}

function countAll(
  articles: readonly Kept[],
  linked: LinkedEntities,
  { type, top }: CountEntitiesOptions,
): EntityCount[] {
  const mentions = linked.entities.map(() => 0)
  const inArticles = linked.entities.map(() => new Set<number>())
  articles.forEach(({ entities }, a) => {
    entities.forEach((entity, e) => {
      const index = linked.indexOf(a, e)
      if (index === null) return
      mentions[index]! += entity.mentions
      inArticles[index]!.add(a)
    })
  })
  return linked.entities
    .map(({ name, type, aliases }, i) => ({
      name,
      type,
      mentions: mentions[i]!,
      articles: inArticles[i]!.size,
      aliases,
    }))
    .filter((entity) => type == null || entity.type === type)
    .sort(byFrequency)
    .slice(0, top ?? undefined)
}

function countByArticle(
  articles: readonly Kept[],
  linked: LinkedEntities,
  { type, top }: CountEntitiesOptions,
): ArticleEntityCount[] {
  return articles.flatMap(({ id, title, entities }, a) =>
    entities
      .flatMap(({ mentions, aliases }, e) => {
        const entity = linked.entities[linked.indexOf(a, e) ?? -1]
        if (entity === undefined) return []
        return [{ article: id, title, name: entity.name, type: entity.type, mentions, articles: 1, aliases }]
      })
      .filter((entity) => type == null || entity.type === type)
      .sort(byFrequency)
      .slice(0, top ?? undefined),
  )
}

/** Most mentions first, then in most articles, then by name. */
function byFrequency(a: EntityCount, b: EntityCount): number {
  return b.mentions - a.mentions || b.articles - a.articles || compareText(a.name, b.name)
}
