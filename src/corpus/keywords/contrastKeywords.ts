import { countWords } from '../../language/words.ts'
import type { NameCorrections } from '../../types/nameCorrections.ts'
import type { Column, Row } from '../../types/result.ts'
import { countMentions } from '../countMentions.ts'
import { linkAcrossArticles } from '../linkEntities.ts'
import type { LinkedEntities } from '../linkEntities.ts'
import { answerOf, arrange, cutTo, question } from '../question.ts'
import type { Arrangement, Question, UsualTop } from '../question.ts'
import { readPhrases } from './readPhrases.ts'
import type { ArticlePhrases } from './readPhrases.ts'
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
interface Kept extends ArticlePhrases {
  readonly side: ContrastOptions['side']
  /** How long the article is. */
  readonly words: number
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
 * words lets expect, the surest first. On both sides a phrase counts in the articles that it is a keyphrase of,
 * and a name wherever it stands.
 */
export function contrastKeywords({
  side,
  corrections,
  ...arrangement
}: ContrastOptions): Question<Kept, readonly ContrastedKeyword[], 'keyphrases' | 'entities'> {
  return question({
    requires: ['keyphrases', 'entities'],
    keep: (article): Kept => ({ side, words: countWords(article.text), ...readPhrases(article, corrections) }),
    answer(articles) {
      const linked = linkAcrossArticles(articles, corrections)
      const { rows, left } = cutTo(dropRepeats(contrast(articles, linked)), arrangement)
      const sorted = arrange(
        rows.map(({ row }) => row),
        { sort: arrangement.sort },
      )
      return answerOf({ name: 'keywords', title: 'Keywords', columns, left }, sorted, linked.notes)
    },
  })
}

/** The phrases that these articles have more of, the surest first. */
function contrast(articles: readonly Kept[], linked: LinkedEntities) {
  const [these, those] = [sumSide(articles, linked, 'these'), sumSide(articles, linked, 'those')]
  return these.phrases
    .map(({ phrase, stems, entity, count, articles }) => {
      const there = entity === null ? those.byStems.get(stems.join(' ')) : those.names.get(entity)
      const score = logLikelihood(count, these.words, there?.count ?? 0, those.words)
      const row = {
        phrase,
        ...score,
        count,
        articles,
        countThose: there?.count ?? 0,
        articlesThose: there?.articles ?? 0,
      }
      return { stems, count, row }
    })
    .filter(({ row }) => row.ratio > 0)
    .sort((a, b) => b.row.score - a.row.score || b.count - a.count)
}

interface Count {
  readonly count: number
  readonly articles: number
}

function sumSide(articles: readonly Kept[], linked: LinkedEntities, side: ContrastOptions['side']) {
  const places = [...articles.keys()].filter((place) => articles[place]!.side === side)
  const phrases = tallyPhrases(articles, places, linked)
  const names = new Map<number, Count>()
  for (const [entity, { mentions, articles: own }] of countMentions(articles, places, linked))
    names.set(entity, { count: mentions, articles: own.size })
  return {
    words: places.reduce((sum, place) => sum + articles[place]!.words, 0),
    phrases,
    names,
    byStems: new Map<string, Count>(phrases.map((tally) => [tally.stems.join(' '), tally])),
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
