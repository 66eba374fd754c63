import type { LinkWeights } from './attribution/linkArticle.ts'
import { treeCount, treeDepth } from './classifiers/boostedTrees.ts'
import type { Calibration } from './classifiers/calibrate.ts'
import { hashedSize, type Stacked } from './classifiers/stackedClassifier.ts'
import type { LeastStanding } from './confidence/isAccepted.ts'
import type { JoinModels } from './joining/joinFragments.ts'
import { openTagTable, type TagTable } from './tagging/tagTable.ts'

/** Everything that is learnt about quotes. */
export interface QuoteModel {
  readonly tagger: TagTable
  readonly joins: JoinModels
  readonly links: LinkWeights
  /** Are content and speaker right? */
  readonly confidence: Stacked
  readonly calibration: Calibration
  /** The least standing at which a quote is given: of those with marks, and of those without. */
  readonly least: LeastStanding
}

/** How many points the calibration has. */
export const calibrationPoints = 32

/**
 * Lays the model over its two files. `ranking` holds little-endian 32-bit floats: cues and speakers of pieces, joins of pieces, contents, cues and
 * speakers of contents, confidence, the calibration's scores and chances, the two least standings. Cues and speakers are weights; the others
 * weights, then trees: the base, the questions' features and thresholds, the leaves.
 */
export function openQuoteModel(tagger: Uint8Array<ArrayBuffer>, ranking: Uint8Array<ArrayBuffer>): QuoteModel {
  const floats = new Float32Array(
    ranking.byteOffset % 4 === 0 ? ranking.buffer : ranking.slice().buffer,
    ranking.byteOffset % 4 === 0 ? ranking.byteOffset : 0,
  )
  let at = 0
  const next = (length: number): Float32Array => floats.subarray(at, (at += length))
  const questions = treeCount * treeDepth
  const stacked = (): Stacked => ({
    words: next(hashedSize),
    trees: {
      base: next(1)[0]!,
      features: Uint8Array.from(next(questions)),
      thresholds: next(questions),
      leaves: next(treeCount << treeDepth),
    },
  })
  const links = (): LinkWeights => ({ cues: next(hashedSize), speakers: next(hashedSize) })
  return {
    tagger: openTagTable(tagger),
    joins: { pieces: links(), seams: stacked(), contents: stacked() },
    links: links(),
    confidence: stacked(),
    calibration: { scores: next(calibrationPoints), chances: next(calibrationPoints) },
    least: { marked: next(1)[0]!, unmarked: next(1)[0]! },
  }
}
