import { compareText } from '../../algorithms/compareText.ts'
import type { NameType } from '../../types/layers.ts'
import type { Row } from '../../types/result.ts'
import { articlesOfEntities } from '../stories/coverage.ts'
import type { Comparison, Part } from './comparison.ts'

export interface SharedEntity extends Row {
  readonly name: string
  readonly type: NameType
  /** Ids of the articles that name it, two or more. */
  readonly articles: readonly string[]
  readonly count: number
  /** Do all of the compared articles name it? */
  readonly everywhere: boolean
  /** Mean salience in the articles that name it, 0 to 1. */
  readonly salience: number
  /** The same as `articles`, by the name that other answers have. */
  readonly articleIds: readonly string[]
}

export const shared: Part<SharedEntity> = {
  title: 'Named by several articles',
  columns: [
    { key: 'name', heading: 'Name', kind: 'name' },
    { key: 'type', heading: 'Type', kind: 'text' },
    { key: 'count', heading: 'Articles', kind: 'count' },
    { key: 'everywhere', heading: 'In all', kind: 'text', hidden: true },
    { key: 'salience', heading: 'Prominence', kind: 'share' },
    { key: 'articles', heading: 'Ids', kind: 'text', hidden: true },
    { key: 'articleIds', heading: 'Ids', kind: 'list', hidden: true },
  ],
  rows: listShared,
}

/** Entities that several articles name: those of all articles first, then the most prominent. */
function listShared(comparison: Comparison): SharedEntity[] {
  const { articles, linked } = comparison
  return articlesOfEntities(comparison)
    .flatMap((within, entity) => {
      if (within.length < 2) return []
      const { name, type } = linked.entities[entity]!
      const sum = within.reduce((total, article) => total + comparison.salience[article]!.get(entity)!, 0)
      const ids = within.map((article) => articles[article]!.id)
      return [
        {
          ...{ name, type, articles: ids, count: within.length },
          everywhere: within.length === articles.length,
          salience: sum / within.length,
          articleIds: ids,
        },
      ]
    })
    .sort((a, b) => b.count - a.count || b.salience - a.salience || compareText(a.name, b.name))
}
