import { scoreOf, type HashedWeights } from '../linking/hashedWeights.ts'
import type { Evidence, Stacked } from '../trees/stacked.ts'
import { trainTrees } from './trainTrees.ts'
import { trainRanking, type RankingOptions } from './trainRanking.ts'

/** Something to judge, and whether it is so. */
export interface StackedCase {
  readonly evidence: Evidence
  readonly right: boolean
  /** How much it matters; 1 if not given. */
  readonly weight?: number
}

const trees = { rate: 0.1, l2: 5, share: 0.5 }
const folds = 3

/** Learns from articles with their cases; the trees see what words say that were learnt on other articles. */
export function trainStacked(articles: readonly (readonly StackedCase[])[], options: RankingOptions): Stacked {
  const learn = (own: readonly (readonly StackedCase[])[]): HashedWeights =>
    trainRanking(
      own
        .flat()
        .map((item) => ({ ...item, candidates: [[], item.evidence.features], right: [!item.right, item.right] })),
      options,
    )
  const cases = Array.from({ length: folds }, (_, fold) => {
    const words = learn(articles.filter((_, i) => i % folds !== fold))
    const own = articles.filter((_, i) => i % folds === fold).flat()
    return own.map((item) => ({ ...item, row: [...item.evidence.shape, scoreOf(words, item.evidence.features)] }))
  })
  return { words: learn(articles), trees: trainTrees(cases.flat(), { ...trees, seed: options.seed }) }
}
