import { type Calibration, calibrate } from '../classifiers/calibrate.ts'
import type { TaggedContent } from '../tagging/taggedArticle.ts'
import { outsideMarks } from '../tokens/markStates.ts'
import { hasWord } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'

/**
 * How sure it is that a content between marks is somebody's words, all of them, whoever says them: a speaker is in doubt
 * more often than the words are. Of words without marks it says nothing: with their speaker they are in doubt, too.
 */
export function contentConfidence(calibration: Calibration, columns: TokenColumns, content: TaggedContent): number {
  return isBetweenMarks(columns, content) ? calibrate(calibration, content.expectedOverlap) : 0
}

/** Do all its words stand between marks? */
export function isBetweenMarks({ states, tokens }: TokenColumns, { fragments }: TaggedContent): boolean {
  return fragments.every(({ from, to }) => {
    for (let i = from; i < to; i++)
      if (states[i] === outsideMarks && hasWord(tokens.text, tokens.start[i]!, tokens.end[i]!)) return false
    return true
  })
}
