import { hashText, mixHash } from '../../algorithms/hash.ts'
import type { ArticleView } from '../../annotate/entities/recogniser/viewArticle.ts'
import { lists } from '../../annotate/entities/recogniser/lexicon.ts'
import { addFeature } from '../../tagger/featureList.ts'
import type { FeatureList } from '../../tagger/featureList.ts'

const firstTemplate = 9000

/**
 * Adds a token's features once more for its corpus alone, and notes them in `domainFeatures`: its own ways of labelling
 * end up there.
 */
export function addCorpusFeatures(
  { tokens, words }: ArticleView,
  sentence: number,
  at: number,
  corpus: string,
  list: FeatureList,
  domainFeatures: Set<number>,
): void {
  const corpusHash = hashText(corpus)
  const add = (template: number, value: number): void => {
    const hash = mixHash(firstTemplate + template, mixHash(corpusHash, value))
    domainFeatures.add(hash)
    addFeature(list, hash)
  }
  const word = words[at]!
  add(0, 0)
  if (!word.isNameLike) return
  add(1, word.lower)
  add(2, word.cluster256)
  add(3, word.shape)
  add(4, mixHash(word.lists & lists.any, word.shape))
  if (at > tokens.sentences[sentence]!) addNeighbour(5, words[at - 1]!)
  if (at + 1 < tokens.sentences[sentence + 1]!) addNeighbour(7, words[at + 1]!)

  function addNeighbour(template: number, neighbour: (typeof words)[number]): void {
    add(template, neighbour.lower)
    add(template + 1, mixHash(neighbour.shape, word.shape))
  }
}
