import {
  type Evidence,
  type HashedWeights,
  scoreOf,
  type Stacked,
} from '../../annotate/quotes/classifiers/stackedClassifier.ts'
import { type Answer, logLoss } from './losses.ts'
import { type RankingOptions, trainRanking } from './trainRanking.ts'
import { trainTrees, type TreeLoss } from './trainTrees.ts'

/** Something to judge, and whether it is so. */
export interface StackedCase extends Answer {
  readonly evidence: Evidence
}

/** An article: what its words are learnt from, and what its trees judge. */
interface StackedArticle {
  readonly cases: readonly StackedCase[]
  readonly judged: readonly Evidence[]
}

const trees = { rate: 0.05, l2: 5, share: 0.5 }
const folds = 3

/** Learns from articles with their cases, which are judged one by one. */
export function trainStacked(articles: readonly (readonly StackedCase[])[], options: RankingOptions): Stacked {
  const own = articles.map((cases) => ({ cases, judged: cases.map(({ evidence }) => evidence) }))
  return trainStackedBy(own, (order) => logLoss(order.flatMap((article) => articles[article]!)), options)
}

/**
 * Learns words case by case, and trees by a loss; they see what words say that were learnt on other articles.
 * @param lossOf makes the loss of what the articles judge, in the order of their numbers
 */
export function trainStackedBy(
  articles: readonly StackedArticle[],
  lossOf: (order: readonly number[]) => TreeLoss,
  options: RankingOptions,
): Stacked {
  const learn = (own: readonly StackedArticle[]): HashedWeights =>
    learnWords(
      own.flatMap(({ cases }) => cases),
      options,
    )
  const order: number[] = []
  const rows = Array.from({ length: folds }, (_, fold) => {
    const words = learn(articles.filter((_, i) => i % folds !== fold))
    return articles.flatMap(({ judged }, i) => {
      if (i % folds !== fold) return []
      order.push(i)
      return judged.map(({ shape, features }) => [...shape, scoreOf(words, features)])
    })
  })
  return { words: learn(articles), trees: trainTrees(rows.flat(), lossOf(order), { ...trees, seed: options.seed }) }
}

function learnWords(cases: readonly StackedCase[], options: RankingOptions): HashedWeights {
  return trainRanking(
    cases.map((item) => ({ ...item, candidates: [[], item.evidence.features], right: [!item.right, item.right] })),
    options,
  )
}
