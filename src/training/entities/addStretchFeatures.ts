import { addTokenFeatures } from '../../annotate/entities/recogniser/addTokenFeatures.ts'
import { addWordFeatures, WINDOW } from '../../annotate/entities/recogniser/addWordFeatures.ts'
import type { Stretch } from '../../annotate/entities/recogniser/findStretches.ts'
import { FORMS } from '../../annotate/entities/recogniser/readWord.ts'
import type { ArticleView } from '../../annotate/entities/recogniser/viewArticle.ts'
import { addFeature, closePosition, type FeatureList } from '../../tagger/featureList.ts'

/** Adds every feature of a stretch to the list, for training: the same that scoreTags sums up by other ways; `addMore` may add further ones to a token. */
export function addStretchFeatures(
  view: ArticleView,
  stretch: Stretch,
  addMore: ((at: number) => void) | undefined,
  list: FeatureList,
): void {
  const { tokens, words } = view
  const start = tokens.sentences[stretch.sentence]!
  const end = tokens.sentences[stretch.sentence + 1]!
  for (let i = stretch.start; i < stretch.end; i++) {
    for (let from = Math.max(start, i - WINDOW); from < Math.min(end, i + WINDOW + 1); from++) {
      addWordFeatures(words[from]!, from - i, list)
    }
    addTokenFeatures(view, stretch.sentence, i, list)
    const contexts = words[i]!.form >= FORMS.capital ? view.uses.get(words[i]!.lower)?.contexts : undefined
    if (contexts) for (const hash of contexts) addFeature(list, hash)
    addMore?.(i)
    closePosition(list)
  }
}
