import { decode } from '../../tagger/decode.ts'
import type { ArticleView } from '../../annotate/entities/recogniser/articleView.ts'
import type { Recogniser } from '../../annotate/entities/recogniser/recogniser.ts'
import { scoreTags } from '../../annotate/entities/recogniser/scoreTags.ts'

const OUTSIDE = 0

/**
 * Lets what a recogniser says of an article's names be right too, whatever its labels say: where the two contradict each other, training decides by all
 * other texts (labels in doubt as partial annotation: Tsuboi et al. 2008; cross-checked as Wang et al. 2019 do). That it does not know a name
 * says nothing against it: labels miss more names than they make up.
 * @param allowed the tags that may be right, as bits, for each token; the recogniser must not have learnt from them
 */
export function openDoubts(allowed: Uint32Array, view: ArticleView, recogniser: Recogniser): void {
  const { model } = recogniser
  const scores = scoreTags(recogniser, view)
  const tags = new Uint8Array(allowed.length)
  for (const { start, end } of view.stretches) {
    decode(model, scores, end - start, tags.subarray(start, end), start * model.tags.length)
    for (let i = start; i < end; i++) if (tags[i] !== OUTSIDE) allowed[i]! |= 1 << tags[i]!
  }
}
