import type { QuoteModel } from '../../annotate/quotes/quoteModel.ts'
import type { Stacked } from '../../annotate/quotes/classifiers/stackedClassifier.ts'

/** The model without its tags as one file; openQuoteModel says the layout. */
export function packRanking({ joins, links, confidence, calibration, least }: Omit<QuoteModel, 'tagger'>): Uint8Array {
  const arrays = [
    joins.pieces.cues,
    joins.pieces.speakers,
    ...stackedArrays(joins.seams),
    ...stackedArrays(joins.contents),
    links.cues,
    links.speakers,
    ...stackedArrays(confidence),
    calibration.scores,
    calibration.chances,
  ]
  const floats = Float32Array.from([...arrays.flatMap((array) => Array.from(array)), least.marked, least.unmarked])
  return new Uint8Array(floats.buffer)
}

function stackedArrays({ words, trees }: Stacked): ArrayLike<number>[] {
  return [words, [trees.base], trees.features, trees.thresholds, trees.leaves]
}
