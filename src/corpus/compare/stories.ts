import { tally } from '../../algorithms/multimap.ts'
import type { Row } from '../../types/result.ts'
import { titleOf } from '../question.ts'
import type { Coverage } from '../stories/coverage.ts'
import type { Part } from './comparison.ts'

export interface Story extends Row {
  /** 1, 2, 3 ... */
  readonly story: number
  /** Ids, in the order of the input. */
  readonly articles: readonly string[]
  readonly titles: readonly string[]
  /** The same as `articles`, by the name that other answers have. */
  readonly articleIds: readonly string[]
  /** Who and what it is about: the most salient entities. */
  readonly about: readonly string[]
  /** The first and the last day on which its articles were published, where known. */
  readonly from: string | null
  readonly to: string | null
}

/** So many entities say what a story is about. */
const mostAbout = 5

export const stories: Part<Story> = {
  title: 'Stories: articles on one event',
  columns: [
    { key: 'story', heading: 'Story', kind: 'count' },
    { key: 'articles', heading: 'Ids', kind: 'list', hidden: true },
    { key: 'titles', heading: 'Articles', kind: 'list' },
    { key: 'about', heading: 'About', kind: 'text' },
    { key: 'from', heading: 'From', kind: 'text' },
    { key: 'to', heading: 'To', kind: 'text' },
    { key: 'articleIds', heading: 'Ids', kind: 'list', hidden: true },
  ],
  rows: listStories,
}

/** Which articles cover one event. Articles on their own are in no story. */
export function listStories(coverage: Coverage): Story[] {
  const { articles, stories } = coverage
  return stories.map((members, i) => {
    const dates = members.flatMap((article) => articles[article]!.published ?? []).sort()
    const articleIds = members.map((article) => articles[article]!.id)
    return {
      story: i + 1,
      articles: articleIds,
      titles: members.map((article) => titleOf(articles[article]!)),
      about: aboutOf(coverage, members),
      from: dates[0] ?? null,
      to: dates.at(-1) ?? null,
      articleIds,
    }
  })
}

function aboutOf({ linked, salience }: Coverage, members: readonly number[]): string[] {
  const sums = new Map<number, number>()
  for (const article of members) for (const [entity, value] of salience[article]!) tally(sums, entity, value)
  const best = [...sums].sort(([a, m], [b, n]) => n - m || a - b).slice(0, mostAbout)
  return best.map(([entity]) => linked.entities[entity]!.name)
}
