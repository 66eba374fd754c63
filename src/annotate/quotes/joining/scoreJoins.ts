import type { TokenColumns } from '../tokens/tokenColumns.ts'
import { classifierScore, type Features, type StackedClassifier } from '../classifiers/stackedClassifier.ts'
import { hashedJoinFeatures } from './hashedJoinFeatures.ts'
import { numericJoinFeatures } from './numericJoinFeatures.ts'
import type { LinkedFragments } from './linkFragments.ts'
import { numericPairFeatures } from './linkFeatures.ts'

/**
 * The score where nothing can be joined: before the first fragment, after the last, and before each turn of a
 * transcript.
 */
const apart = -10

/** How likely each fragment belongs to the one before it, as a logit; with one more after the last. */
export function scoreJoins(columns: TokenColumns, found: LinkedFragments, model: StackedClassifier): Float32Array {
  const joinScores = new Float32Array(found.fragments.length + 1).fill(apart)
  for (let i = 1; i < found.fragments.length; i++)
    if (found.fragments[i]!.origin !== 'turn') joinScores[i] = classifierScore(model, joinFeatures(columns, found, i))
  return joinScores
}

/** What tells whether a fragment belongs to the one before it. */
export function joinFeatures(columns: TokenColumns, found: LinkedFragments, index: number): Features {
  const [left, right] = [found.fragments[index - 1]!, found.fragments[index]!]
  return {
    hashed: hashedJoinFeatures(columns, found, left, right),
    numeric: numericJoinFeatures(columns, found, left, right).concat(numericPairFeatures(columns, found, index)),
  }
}
