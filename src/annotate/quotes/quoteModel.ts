import type { Calibration } from './confidence/calibrate.ts'
import type { LeastPresence } from './confidence/isGiven.ts'
import { hashedSize, type HashedWeights } from './linking/hashedWeights.ts'
import type { LinkWeights } from './linking/linkArticle.ts'
import { openTagTable } from './tagging/openTagTable.ts'
import type { TagTable } from './tagging/tagTable.ts'

/** Everything that is learnt about quotes. */
export interface QuoteModel {
  readonly tagger: TagTable
  /** Whether two pieces are one content. */
  readonly joins: HashedWeights
  readonly links: LinkWeights
  /** Is it a quote at all? Weighs more than `least` where one is given. */
  readonly presence: HashedWeights
  /** Are content and speaker right? */
  readonly confidence: HashedWeights
  readonly calibration: Calibration
  /** The least presence at which a quote is given: of those with marks, and of those without. */
  readonly least: LeastPresence
}

/** How many points the calibration has. */
export const calibrationPoints = 32

/**
 * Lays the model over its two files. `ranking` holds little-endian 32-bit floats: the weights of joins, cues, speakers, presence and confidence, the
 * calibration's scores and chances, the two least presences.
 */
export function openQuoteModel(tagger: Uint8Array<ArrayBuffer>, ranking: Uint8Array<ArrayBuffer>): QuoteModel {
  const floats = new Float32Array(
    ranking.byteOffset % 4 === 0 ? ranking.buffer : ranking.slice().buffer,
    ranking.byteOffset % 4 === 0 ? ranking.byteOffset : 0,
  )
  let at = 0
  const next = (length: number): Float32Array => floats.subarray(at, (at += length))
  return {
    tagger: openTagTable(tagger),
    joins: next(hashedSize),
    links: { cues: next(hashedSize), speakers: next(hashedSize) },
    presence: next(hashedSize),
    confidence: next(hashedSize),
    calibration: { scores: next(calibrationPoints), chances: next(calibrationPoints) },
    least: { marked: next(1)[0]!, unmarked: next(1)[0]! },
  }
}
