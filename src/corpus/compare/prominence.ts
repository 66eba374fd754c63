import { compareText } from '../../algorithms/compareText.ts'
import type { NameType } from '../../types/layers.ts'
import type { Row } from '../../types/result.ts'
import { titleOf } from '../question.ts'
import type { ComparedArticle } from '../stories/comparedArticle.ts'
import type { Comparison, Part } from './comparison.ts'

export interface Prominence extends Row {
  readonly story: number
  readonly name: string
  readonly type: NameType
  /** Its salience in the article that makes most of it, and in that which makes least of it, 0 to 1; those by title. */
  readonly most: number
  readonly mostIn: string
  readonly least: number
  readonly leastIn: string
  /** The ids of those articles. */
  readonly mostArticle: string
  readonly leastArticle: string
  /** By id of the story's articles. */
  readonly shares: readonly { readonly article: string; readonly salience: number }[]
}

/** So many entities of a story are listed. */
const mostEntities = 10

export const prominence: Part<Prominence> = {
  title: 'Who stands out more in one article than in another',
  columns: [
    { key: 'story', heading: 'Story', kind: 'count' },
    { key: 'name', heading: 'Name', kind: 'name' },
    { key: 'type', heading: 'Type', kind: 'text', hidden: true },
    { key: 'most', heading: 'Most', kind: 'share' },
    { key: 'mostIn', heading: 'In', kind: 'text' },
    { key: 'least', heading: 'Least', kind: 'share' },
    { key: 'leastIn', heading: 'In', kind: 'text' },
    { key: 'mostArticle', heading: 'Most in', kind: 'name', hidden: true },
    { key: 'leastArticle', heading: 'Least in', kind: 'name', hidden: true },
    { key: 'shares', heading: 'In each', kind: 'list', hidden: true },
  ],
  rows: listProminence,
}

/** How much each article of a story makes of the same entities: those first whose prominence differs most. */
function listProminence({ articles, linked, salience, stories }: Comparison): Prominence[] {
  return stories.flatMap((members, i) => {
    const named = new Set(members.flatMap((article) => [...salience[article]!.keys()]))
    const rows = [...named].flatMap((entity) => {
      const shares = members.map((article) => salience[article]!.get(entity) ?? 0)
      if (shares.filter((share) => share > 0).length < 2) return []
      const [high, low] = [shares.reduce((a, b) => Math.max(a, b)), shares.reduce((a, b) => Math.min(a, b))]
      const articleOf = (share: number): ComparedArticle => articles[members[shares.indexOf(share)]!]!
      return {
        story: i + 1,
        name: linked.entities[entity]!.name,
        type: linked.entities[entity]!.type,
        most: high,
        mostIn: titleOf(articleOf(high)),
        least: low,
        leastIn: titleOf(articleOf(low)),
        mostArticle: articleOf(high).id,
        leastArticle: articleOf(low).id,
        shares: members.map((article, k) => ({ article: articles[article]!.id, salience: shares[k]! })),
      }
    })
    return rows
      .sort((a, b) => b.most - b.least - (a.most - a.least) || compareText(a.name, b.name))
      .slice(0, mostEntities)
  })
}
