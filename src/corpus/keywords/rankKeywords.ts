import { readStems } from '../../language/readTerms.ts'
import type { ArticleGrouping } from '../../types/choices.ts'
import type { NameCorrections } from '../../types/nameCorrections.ts'
import type { Column, Row } from '../../types/result.ts'
import { groupable, groupArticles, groupColumns, trendTables } from '../grouping.ts'
import type { Groupable } from '../grouping.ts'
import { linkAcrossArticles } from '../linkEntities.ts'
import { arrange, cutTo, question } from '../question.ts'
import type { Arrangement, Question, UsualTop } from '../question.ts'
import { readPhrases } from './readPhrases.ts'
import type { ArticlePhrases } from './readPhrases.ts'
import { dropRepeats, tallyPhrases } from './tallyPhrases.ts'
import type { PhraseTally } from './tallyPhrases.ts'

export interface RankedKeyword extends Row {
  readonly phrase: string
  /** The sum of its scores in the articles: of how many of them it would be a keyphrase. */
  readonly score: number
  /** A name as often as `entities` counts it, in all articles that name it; what is no name in those that it is a keyphrase of. */
  readonly count: number
  readonly articles: number
}

export interface RankOptions extends Arrangement, UsualTop {
  /** Rank in each article, publication or period by itself; `top` and `sort` are of each. */
  readonly by?: ArticleGrouping | null
  /** A person's own word on names. */
  readonly corrections?: NameCorrections | undefined
}

type Kept = Groupable & ArticlePhrases

const phraseColumn: Column = { key: 'phrase', heading: 'Phrase', kind: 'name' }
const countColumn: Column = { key: 'count', heading: 'Count', kind: 'count' }
const columns: readonly Column[] = [
  phraseColumn,
  { key: 'score', heading: 'Score', kind: 'score' },
  countColumn,
  { key: 'articles', heading: 'Articles', kind: 'count' },
]

/** What the articles are about: their keyphrases together, inflections as one, the best first. */
export function rankKeywords({ by = null, corrections, ...arrangement }: RankOptions = {}): Question<
  Kept,
  readonly RankedKeyword[],
  'keyphrases' | 'entities'
> {
  return question({
    requires: ['keyphrases', 'entities'],
    keep: (article): Kept => ({ ...groupable(article), ...readPhrases(article, corrections) }),
    answer(articles) {
      const linked = linkAcrossArticles(articles, corrections)
      const { notes } = linked
      const tallyAt = (places: Iterable<number>): PhraseTally[] => tallyPhrases(articles, places, linked)
      const all = rank(tallyAt(articles.keys()), arrangement)
      if (by === null)
        return { data: all.rows, tables: [{ name: 'keywords', title: 'Keywords', columns, ...all }], notes }
      const groups = groupArticles(articles, by).map(({ head, places }) => ({ head, phrases: tallyAt(places) }))
      const ranked = groups.map(({ head, phrases }) => ({ head, ...rank(phrases, arrangement) }))
      const rows = ranked.flatMap(({ head, rows }) => rows.map((row) => ({ ...head, ...row })))
      const more = ranked.reduce((sum, { left }) => sum + (left?.rows ?? 0), 0)
      const left = more > 0 ? { rows: more, option: '--top' } : undefined
      const table = { name: 'keywords', title: 'Keywords', columns: [...groupColumns(by), ...columns], rows, left }
      const best = new Map(all.rows.map(({ phrase }) => [stemsOf(phrase), phrase]))
      const counts = groups.flatMap(({ head, phrases }) =>
        phrases.flatMap(({ stems, count }) => {
          const phrase = best.get(stems.join(' '))
          return phrase === undefined ? [] : [{ ...head, phrase, count }]
        }),
      )
      const tables = [table, ...trendTables(counts, by, { name: phraseColumn, count: countColumn })]
      return { data: rows, tables, notes }
    },
  })
}

const stemsOf = (phrase: string): string => readStems(phrase).join(' ')

/** The best ones; `sort` is of those, not of all that anybody ever wrote. */
function rank(phrases: readonly PhraseTally[], arrangement: Arrangement & UsualTop) {
  const ranked = [...phrases].sort((a, b) => b.score - a.score || b.count - a.count)
  const { rows, left } = cutTo(dropRepeats(ranked), arrangement)
  const keywords = rows.map(({ phrase, score, count, articles }): RankedKeyword => {
    return { phrase, score: Math.round(score * 10_000) / 10_000, count, articles }
  })
  return { rows: arrange(keywords, { sort: arrangement.sort }), left }
}
