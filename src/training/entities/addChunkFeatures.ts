import { addTokenFeatures } from '../../annotate/entities/recogniser/addTokenFeatures.ts'
import { addWordFeatures, windowTokens } from '../../annotate/entities/recogniser/addWordFeatures.ts'
import type { Chunk } from '../../annotate/entities/recogniser/findChunks.ts'
import type { ArticleView } from '../../annotate/entities/recogniser/viewArticle.ts'
import { addFeature, closePosition, type FeatureList } from '../../tagger/featureList.ts'

/**
 * Adds every feature of a chunk to the list, for training: the same that scoreTags sums up by other ways; `addMore` may
 * add further ones to a token.
 */
export function addChunkFeatures(
  view: ArticleView,
  chunk: Chunk,
  addMore: ((at: number) => void) | undefined,
  list: FeatureList,
): void {
  const { tokens, words } = view
  const start = tokens.sentences[chunk.sentence]!
  const end = tokens.sentences[chunk.sentence + 1]!
  for (let i = chunk.start; i < chunk.end; i++) {
    for (let from = Math.max(start, i - windowTokens); from < Math.min(end, i + windowTokens + 1); from++) {
      addWordFeatures(words[from]!, from - i, list)
    }
    addTokenFeatures(view, chunk.sentence, i, list)
    const contexts = view.occurrences[i]?.contexts
    if (contexts) for (const hash of contexts) addFeature(list, hash)
    addMore?.(i)
    closePosition(list)
  }
}
