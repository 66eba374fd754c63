import { countWords } from '../language/salience/countWords.ts'
import type { Aggregate } from '../types/aggregate.ts'
import type { Keyphrase } from '../types/layers.ts'
import type { Column, Row } from '../types/result.ts'
import { dropRepeats } from './keywords/dropRepeats.ts'
import { logLikelihood } from './keywords/logLikelihood.ts'
import { tallyPhrases } from './keywords/phraseTally.ts'

export interface ContrastOptions {
  /** Which of the two sets the articles are added to. Add each set with its own side, merge the states, finish with either. */
  readonly side: 'these' | 'those'
  readonly top?: number | null
}

export interface ContrastedKeyword extends Row {
  readonly phrase: string
  /** Log-likelihood G² (Dunning 1993): above 10.8 chance explains the difference once in a thousand times. */
  readonly score: number
  /** Effect size: how often twice as frequent as in those articles, as a binary logarithm (Hardie 2014); half a word for none. */
  readonly ratio: number
  readonly count: number
  readonly articles: number
  readonly countThose: number
  readonly articlesThose: number
}

interface Side {
  /** Words of all its articles. */
  words: number
  articles: (readonly Keyphrase[])[]
}

interface State {
  these: Side
  those: Side
}

const columns: readonly Column[] = [
  { key: 'phrase', heading: 'Phrase', kind: 'name' },
  { key: 'score', heading: 'G²', kind: 'score' },
  { key: 'ratio', heading: 'Log ratio', kind: 'score' },
  { key: 'count', heading: 'Count', kind: 'count' },
  { key: 'articles', heading: 'Articles', kind: 'count' },
  { key: 'countThose', heading: 'Count there', kind: 'count' },
  { key: 'articlesThose', heading: 'Articles there', kind: 'count' },
]

/**
 * What is typical of these articles compared with those: keyphrases that stand more often here than their share of all words lets expect, the
 * surest first. On both sides a phrase counts in the articles that it is a keyphrase of.
 */
export function contrastKeywords(
  options: ContrastOptions,
): Aggregate<State, readonly ContrastedKeyword[], 'keyphrases'> {
  return {
    requires: ['keyphrases'],
    empty: () => ({ these: { words: 0, articles: [] }, those: { words: 0, articles: [] } }),
    add(state, { text, keyphrases }) {
      const side = state[options.side]
      side.words += countWords(text)
      side.articles.push(keyphrases)
      return state
    },
    merge: (a, b) => ({ these: join(a.these, b.these), those: join(a.those, b.those) }),
    finish(state) {
      const rows = dropRepeats(contrast(state), options.top ?? Infinity).map(({ row }) => row)
      return { data: rows, tables: [{ name: 'keywords', title: 'Keywords', columns, rows }] }
    },
  }
}

const join = (a: Side, b: Side): Side => ({ words: a.words + b.words, articles: [...a.articles, ...b.articles] })

/** The phrases that these articles have more of, the surest first. */
function contrast({ these, those }: State) {
  const there = new Map(tallyPhrases(those.articles).map((tally) => [tally.stems.join(' '), tally]))
  return tallyPhrases(these.articles)
    .map(({ phrase, stems, count, articles }) => {
      const other = there.get(stems.join(' '))
      const countThose = other?.count ?? 0
      const { score, ratio } = logLikelihood(count, these.words, countThose, those.words)
      const row = { phrase, score, ratio, count, articles, countThose, articlesThose: other?.articles ?? 0 }
      return { stems, count, row }
    })
    .filter(({ row }) => row.ratio > 0)
    .sort((a, b) => b.row.score - a.row.score || b.count - a.count)
}
