import type { Aggregate } from '../types/aggregate.ts'
import type { Keyphrase } from '../types/layers.ts'
import type { Column, Row } from '../types/result.ts'
import { dropRepeats } from './keywords/dropRepeats.ts'
import { tallyPhrases } from './keywords/phraseTally.ts'

export interface RankedKeyword extends Row {
  readonly phrase: string
  /** The sum of its scores in the articles: of how many of them it would be a keyphrase. */
  readonly score: number
  readonly count: number
  readonly articles: number
}

interface State {
  articles: (readonly Keyphrase[])[]
}

const columns: readonly Column[] = [
  { key: 'phrase', heading: 'Phrase', kind: 'name' },
  { key: 'score', heading: 'Score', kind: 'score' },
  { key: 'count', heading: 'Count', kind: 'count' },
  { key: 'articles', heading: 'Articles', kind: 'count' },
]

/** What the articles are about: their keyphrases together, inflections as one, the best first. */
export function rankKeywords({ top = null }: { readonly top?: number | null } = {}): Aggregate<
  State,
  readonly RankedKeyword[],
  'keyphrases'
> {
  return {
    requires: ['keyphrases'],
    empty: () => ({ articles: [] }),
    add(state, { keyphrases }) {
      state.articles.push(keyphrases)
      return state
    },
    merge: (a, b) => ({ articles: [...a.articles, ...b.articles] }),
    finish({ articles }) {
      const ranked = tallyPhrases(articles).sort((a, b) => b.score - a.score || b.count - a.count)
      const rows = dropRepeats(ranked, top ?? Infinity).map(({ phrase, score, count, articles }) => ({
        ...{ phrase, score: Math.round(score * 10_000) / 10_000, count, articles },
      }))
      return { data: rows, tables: [{ name: 'keywords', title: 'Keywords', columns, rows }] }
    },
  }
}
