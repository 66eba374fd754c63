import type { TreeLoss } from './trainTrees.ts'

/** Something that is so or not. */
export interface Answer {
  readonly right: boolean
  /** How much it matters; 1 if not given. */
  readonly weight?: number
}

/** The loss of judging one by one: minus the logarithm of the chance that is given to each answer. */
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
