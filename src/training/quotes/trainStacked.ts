import {
  type Features,
  type HashedWeights,
  scoreOf,
  type StackedClassifier,
} from '../../annotate/quotes/classifiers/stackedClassifier.ts'
import { type Answer, logLoss } from './losses.ts'
import { type RankingOptions, trainRanking } from './trainRanking.ts'
import { trainTrees, type TreeLoss } from './trainTrees.ts'

/** Something to classify, and whether it is so. */
export interface StackedCase extends Answer {
  readonly features: Features
}

/** An article: what the linear model learns from, and what the trees score. */
interface StackedArticle {
  readonly cases: readonly StackedCase[]
  readonly scored: readonly Features[]
}

const trees = { rate: 0.05, l2: 5, share: 0.5 }
const folds = 3

/** Learns from articles with their cases, which are scored one by one. */
export function trainStacked(
  articles: readonly (readonly StackedCase[])[],
  options: RankingOptions,
): StackedClassifier {
  const own = articles.map((cases) => ({ cases, scored: cases.map(({ features }) => features) }))
  return trainStackedBy(own, (order) => logLoss(order.flatMap((article) => articles[article]!)), options)
}

/**
 * Learns the linear model from the cases, and trees by a loss; the trees see the scores of linear models that
 * were learnt on other articles.
 * @param lossOf makes the loss of the articles' rows, in the order of these numbers
 */
export function trainStackedBy(
  articles: readonly StackedArticle[],
  lossOf: (order: readonly number[]) => TreeLoss,
  options: RankingOptions,
): StackedClassifier {
  const learn = (own: readonly StackedArticle[]): HashedWeights =>
    learnLinear(
      own.flatMap(({ cases }) => cases),
      options,
    )
  const order: number[] = []
  const rows = Array.from({ length: folds }, (_, fold) => {
    const linear = learn(articles.filter((_, i) => i % folds !== fold))
    return articles.flatMap(({ scored }, i) => {
      if (i % folds !== fold) return []
      order.push(i)
      return scored.map(({ numeric, hashed }) => [...numeric, scoreOf(linear, hashed)])
    })
  })
  return { linear: learn(articles), trees: trainTrees(rows.flat(), lossOf(order), { ...trees, seed: options.seed }) }
}

function learnLinear(cases: readonly StackedCase[], options: RankingOptions): HashedWeights {
  return trainRanking(
    cases.map((item) => ({ ...item, candidates: [[], item.features.hashed], right: [!item.right, item.right] })),
    options,
  )
}
