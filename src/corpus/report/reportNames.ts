import { compareText } from '../../algorithms/compareText.ts'
import type { ReportName } from '../../types/report.ts'
import { countMentions } from '../countMentions.ts'
import type { LinkedEntities } from '../linkEntities.ts'
import type { KeptForReport } from './keepForReport.ts'

export interface ReportNames {
  readonly rows: readonly Omit<ReportName, 'source'>[]
  /** The place in `rows` of an article's entity, or of one of the corpus. */
  readonly ofEntity: (article: number, entity: number) => number | null
  readonly ofIndex: (index: number) => number | null
}

/** Everybody and everything that is named, the most mentioned first, and where. */
export function reportNames(kept: readonly KeptForReport[], linked: LinkedEntities): ReportNames {
  const articles = kept.map(({ sources }) => sources)
  const counts = countMentions(articles, articles.keys(), linked)
  const within = mentionsByArticle(kept, linked)
  const rows = [...counts].map(([index, { mentions, aliases }]) => {
    const { name, type, roles } = linked.entities[index]!
    const places = [...within.get(index)!].map(([article, mentions]) => ({ article, mentions }))
    const row = { name, type, role: roles[0] ?? null, aliases: [...aliases], mentions, articles: places }
    return { index, row }
  })
  rows.sort(
    ({ row: a }, { row: b }) =>
      b.mentions - a.mentions || b.articles.length - a.articles.length || compareText(a.name, b.name),
  )
  const placeOf = new Map(rows.map(({ index }, place) => [index, place]))
  const ofIndex = (index: number): number | null => placeOf.get(index) ?? null
  return {
    rows: rows.map(({ row }) => row),
    ofIndex,
    ofEntity(article, entity) {
      const index = linked.indexOf(article, entity)
      return index === null ? null : ofIndex(index)
    },
  }
}

/** For each entity of the corpus, how often each article names it. */
function mentionsByArticle(
  kept: readonly KeptForReport[],
  linked: LinkedEntities,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const within = new Map<number, Map<number, number>>()
  kept.forEach(({ sources }, article) =>
    sources.entities.forEach(({ mentions }, entity) => {
      const index = linked.indexOf(article, entity)
      if (index === null || mentions === 0) return
      const counts = within.get(index) ?? new Map<number, number>()
      within.set(index, counts.set(article, (counts.get(article) ?? 0) + mentions))
    }),
  )
  return within
}
