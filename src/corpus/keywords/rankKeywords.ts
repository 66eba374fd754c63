import type { Keyphrase } from '../../types/layers.ts'
import type { Column, Row } from '../../types/result.ts'
import { answerOf, question } from '../question.ts'
import type { Question } from '../question.ts'
import { dropRepeats, tallyPhrases } from './tallyPhrases.ts'

export interface RankedKeyword extends Row {
  readonly phrase: string
  /** The sum of its scores in the articles: of how many of them it would be a keyphrase. */
  readonly score: number
  readonly count: number
  readonly articles: number
}

const columns: readonly Column[] = [
  { key: 'phrase', heading: 'Phrase', kind: 'name' },
  { key: 'score', heading: 'Score', kind: 'score' },
  { key: 'count', heading: 'Count', kind: 'count' },
  { key: 'articles', heading: 'Articles', kind: 'count' },
]

/** What the articles are about: their keyphrases together, inflections as one, the best first. */
export function rankKeywords({ top = null }: { readonly top?: number | null } = {}): Question<
  readonly Keyphrase[],
  readonly RankedKeyword[],
  'keyphrases'
> {
  return question({
    requires: ['keyphrases'],
    keep: ({ keyphrases }) => keyphrases,
    answer(articles) {
      const ranked = tallyPhrases(articles).sort((a, b) => b.score - a.score || b.count - a.count)
      const rows = dropRepeats(ranked, top ?? Infinity).map(({ phrase, score, count, articles }) => {
        return { phrase, score: Math.round(score * 10_000) / 10_000, count, articles }
      })
      return answerOf({ name: 'keywords', title: 'Keywords', columns }, rows)
    },
  })
}
