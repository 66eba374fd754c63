import { countWords } from '../../language/words.ts'
import type { Keyphrase } from '../../types/layers.ts'
import type { NameCorrections } from '../../types/nameCorrections.ts'
import type { Column, Row } from '../../types/result.ts'
import { answerOf, arrange, cutTo, question } from '../question.ts'
import type { Arrangement, Question, UsualTop } from '../question.ts'
import { correctPhrases } from './correctPhrases.ts'
import { dropRepeats, tallyPhrases } from './tallyPhrases.ts'

export interface ContrastOptions extends Arrangement, UsualTop {
  /**
   * Which of the two sets the articles are added to. Add each set with its own side, merge the states, finish with
   * either.
   */
  readonly side: 'these' | 'those'
  /** A person's own word on names. */
  readonly corrections?: NameCorrections | undefined
}

export interface ContrastedKeyword extends Row {
  readonly phrase: string
  /** Log-likelihood G² (Dunning 1993): above 10.8 chance explains the difference once in a thousand times. */
  readonly score: number
  /**
   * Effect size: how often twice as frequent as in those articles, as a binary logarithm (Hardie 2014); half a word for
   * none.
   */
  readonly ratio: number
  readonly count: number
  readonly articles: number
  readonly countThose: number
  readonly articlesThose: number
}

/** The keyphrases of one article of either set. */
interface Kept {
  readonly side: ContrastOptions['side']
  /** How long the article is. */
  readonly words: number
  readonly keyphrases: readonly Keyphrase[]
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
 * What is typical of these articles compared with those: keyphrases that stand more often here than their share of all
 * words lets expect, the surest first. On both sides a phrase counts in the articles that it is a keyphrase of.
 */
export function contrastKeywords({
  side,
  corrections,
  ...arrangement
}: ContrastOptions): Question<Kept, readonly ContrastedKeyword[], 'keyphrases'> {
  return question({
    requires: ['keyphrases'],
    keep: ({ id, text, keyphrases }): Kept => {
      return { side, words: countWords(text), keyphrases: correctPhrases(id, keyphrases, corrections) }
    },
    answer(articles) {
      const { rows, left } = cutTo(dropRepeats(contrast(articles)), arrangement)
      const sorted = arrange(
        rows.map(({ row }) => row),
        { sort: arrangement.sort },
      )
      return answerOf({ name: 'keywords', title: 'Keywords', columns, left }, sorted)
    },
  })
}

/** The phrases that these articles have more of, the surest first. */
function contrast(articles: readonly Kept[]) {
  const [these, those] = [sumSide(articles, 'these'), sumSide(articles, 'those')]
  const there = new Map(those.phrases.map((tally) => [tally.stems.join(' '), tally]))
  return these.phrases
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

function sumSide(articles: readonly Kept[], side: ContrastOptions['side']) {
  const own = articles.filter((article) => article.side === side)
  return {
    words: own.reduce((sum, { words }) => sum + words, 0),
    phrases: tallyPhrases(own.map(({ keyphrases }) => keyphrases)),
  }
}

/**
 * How sure (G², Dunning 1993) and how large (binary logarithm of the ratio of relative frequencies, Hardie 2014) the
 * difference is between `a` occurrences in `aWords` words and `b` in `bWords`. For the ratio, which would be infinite,
 * none at all counts as a half. Both to three digits.
 */
function logLikelihood(
  a: number,
  aWords: number,
  b: number,
  bWords: number,
): { readonly score: number; readonly ratio: number } {
  if (aWords === 0 || bWords === 0) return { score: 0, ratio: a > 0 && aWords > 0 ? 1 : 0 }
  const expected = (a + b) / (aWords + bWords)
  const part = (count: number, words: number): number =>
    count === 0 ? 0 : count * Math.log(count / (words * expected))
  const ratio = Math.log2((a || 0.5) / aWords / ((b || 0.5) / bWords))
  return { score: round(2 * (part(a, aWords) + part(b, bWords))), ratio: round(ratio) }
}

const round = (value: number): number => Math.round(value * 1000) / 1000
