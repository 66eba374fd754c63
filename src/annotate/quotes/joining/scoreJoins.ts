import type { TokenColumns } from '../tokens/tokenColumns.ts'
import { scoreOfStacked, type Evidence, type Stacked } from '../classifiers/stackedClassifier.ts'
import { joinFeatures } from './hashedJoinFeatures.ts'
import { joinShape } from './numericJoinFeatures.ts'
import type { LinkedPieces } from './linkFragments.ts'
import { seamLinkShape } from './linkFeatures.ts'

/** The score of what is no seam: before the first piece, behind the last, and before each turn of a transcript. */
const apart = -10

/** How much each piece belongs to the one before it, as a logit; one more behind the last. */
export function scoreSeams(columns: TokenColumns, found: LinkedPieces, model: Stacked): Float32Array {
  const seams = new Float32Array(found.pieces.length + 1).fill(apart)
  for (let i = 1; i < found.pieces.length; i++)
    if (found.pieces[i]!.origin !== 'turn') seams[i] = scoreOfStacked(model, seamEvidence(columns, found, i))
  return seams
}

/** What tells whether a piece belongs to the one before it. */
export function seamEvidence(columns: TokenColumns, found: LinkedPieces, index: number): Evidence {
  const [left, right] = [found.pieces[index - 1]!, found.pieces[index]!]
  return {
    features: joinFeatures(columns, found, left, right),
    shape: joinShape(columns, found, left, right).concat(seamLinkShape(columns, found, index)),
  }
}
