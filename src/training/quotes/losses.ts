import { type Segment, segmentChances } from '../../annotate/quotes/joining/segmentChances.ts'
import type { TreeLoss } from './trainTrees.ts'

/** Something that is so or not. */
export interface Answer {
  readonly right: boolean
  /** How much it matters; 1 if not given. */
  readonly weight?: number
}

/** The loss of scoring one by one: minus the logarithm of the chance given to each answer. */
export function logLoss(answers: readonly Answer[]): TreeLoss {
  return {
    base: logOdds(answers),
    setSlopes(scores, slopes) {
      answers.forEach(({ right, weight = 1 }, i) => {
        const chance = 1 / (1 + Math.exp(-scores[i]!))
        slopes[2 * i] = weight * ((right ? 1 : 0) - chance)
        slopes[2 * i + 1] = weight * chance * (1 - chance)
      })
    },
  }
}

function logOdds(answers: readonly Answer[]): number {
  let [yes, no] = [1, 1]
  for (const { right, weight = 1 } of answers)
    if (right) yes += weight
    else no += weight
  return Math.log(yes / no)
}

/**
 * The segments that an article's fragments may be split into, and the gain of finding each, minus the cost of
 * answering it.
 */
interface SegmentedArticle {
  readonly segments: readonly Segment[]
  readonly gains: readonly number[]
}

/**
 * How far a way to split the fragments may fall behind the best one and still count as right: the lower, the
 * fewer.
 */
const temperature = 0.15
/** Most segments are not right. */
const base = -1
/** A segment that is almost certain has no curvature left; its small slope must not move it far. */
const leastCurvature = 0.001

/**
 * The loss of scoring the ways to split an article's fragments against each other: cross entropy to a
 * distribution in which the chance of each way falls with what it brings (reward augmented maximum likelihood:
 * Norouzi et al. 2016). Rows are the segments, article by article.
 */
export function segmentLoss(articles: readonly SegmentedArticle[]): TreeLoss {
  const targets = articles.map(({ segments, gains }) =>
    segmentChances(
      segments,
      gains.map((gain) => gain / temperature),
    ),
  )
  return {
    base,
    setSlopes(scores, slopes) {
      let at = 0
      articles.forEach(({ segments }, article) => {
        segmentChances(segments, scores.subarray(at)).forEach((chance, i) => {
          slopes[2 * (at + i)] = targets[article]![i]! - chance
          slopes[2 * (at + i) + 1] = Math.max(leastCurvature, chance * (1 - chance))
        })
        at += segments.length
      })
    },
  }
}
