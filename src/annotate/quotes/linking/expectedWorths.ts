import type { Tokens } from '../../../types/tokens.ts'
import { overlapOf } from '../overlapOf.ts'
import { spanOf } from '../tokenRange.ts'
import type { RivalContent } from './rivalContents.ts'
import { worthOfOverlap } from './worthOfOverlap.ts'

/** Chances and worths are kept off the ends, as their logits are asked for. */
const [least, most] = [0.0001, 0.999]

/**
 * What giving each rival is worth, 0 to 1: what it overlaps of each that may be the right one, by that one's chance.
 * @param rivals by their first piece
 */
export function expectedWorths(tokens: Tokens, rivals: readonly RivalContent[], chances: Float64Array): Float64Array {
  const worths = chances.slice()
  const spans = rivals.map((rival) => spanOf(tokens, rival))
  for (let i = 0; i < rivals.length; i++) {
    for (let j = i + 1; j < rivals.length && rivals[j]!.first < rivals[i]!.end; j++) {
      const worth = worthOfOverlap(overlapOf(spans[i]!, spans[j]!))
      worths[i]! += worth * chances[j]!
      worths[j]! += worth * chances[i]!
    }
  }
  return worths.map((worth) => Math.min(most, Math.max(least, worth)))
}
