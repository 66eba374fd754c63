import { clearFeatures, createFeatureList, type FeatureList } from '../../../tagger/featureList.ts'
import { mostTags, type WeightSums } from '../../../tagger/weightSums.ts'
import { addWordFeatures, windowTokens } from './addWordFeatures.ts'
import { addTokenFeatures } from './addTokenFeatures.ts'
import type { ArticleView } from './viewArticle.ts'
import type { Recogniser } from './recogniser.ts'
import type { Word } from './readWord.ts'
import type { WordCache } from './readWords.ts'

/** What scoring an article works on. */
interface Scoring {
  readonly view: ArticleView
  readonly weights: WeightSums
  readonly wordScores: Int16Array
  readonly list: FeatureList
  /** How many tags there are: the scores of token `i` begin at `i * count`. */
  readonly count: number
  readonly scores: Int32Array
}

/**
 * Kept from article to article, as making it takes time: those of all tokens in chunks are written anew. Larger ones
 * than usual are not kept.
 */
const keptScores = new Int32Array(1 << 16)

const roomForScores = (size: number): Int32Array => (size <= keptScores.length ? keptScores : new Int32Array(size))

/**
 * The tags' scores for the tokens of an article's chunks, until the next article is scored: token `i`'s at
 * `i * model.tags.length`. What words give by
 * themselves is summed up once a word; only the rest is looked up for each token.
 */
export function scoreTags({ model, cache }: Recogniser, view: ArticleView): Int32Array {
  const count = model.tags.length
  const scoring: Scoring = {
    ...{
      view,
      weights: model.weights,
      wordScores: growScores(cache),
      list: createFeatureList(model.weights.features),
      count,
    },
    scores: roomForScores(view.tokens.length * count),
  }
  for (const { sentence, start, end } of view.chunks) for (let i = start; i < end; i++) scoreToken(scoring, sentence, i)
  return scoring.scores
}

/** Adds up what the words around a token give by themselves, what its word's contexts do, and what it shows besides. */
function scoreToken(scoring: Scoring, sentence: number, i: number): void {
  const { view, weights, wordScores, list, count, scores } = scoring
  const { words } = view
  const first = view.tokens.sentences[sentence]!
  const last = view.tokens.sentences[sentence + 1]! - 1
  const before2 = i - 2 >= first ? rowOf(scoring, words[i - 2]!, -2) : emptyRow
  const before1 = i - 1 >= first ? rowOf(scoring, words[i - 1]!, -1) : emptyRow
  const own = rowOf(scoring, words[i]!, 0)
  const behind1 = i + 1 <= last ? rowOf(scoring, words[i + 1]!, 1) : emptyRow
  const behind2 = i + 2 <= last ? rowOf(scoring, words[i + 2]!, 2) : emptyRow
  const contexts = contextScores(view, weights, i)
  clearFeatures(list)
  addTokenFeatures(view, sentence, i, list)
  weights.sum(list.size)
  const { sums } = weights
  for (let tag = 0; tag < count; tag++)
    scores[i * count + tag] =
      wordScores[before2 + tag]! +
      wordScores[before1 + tag]! +
      wordScores[own + tag]! +
      wordScores[behind1 + tag]! +
      wordScores[behind2 + tag]! +
      contexts[tag]! +
      sums[tag]!
}

const noScores = new Int32Array(mostTags)

/** What stands beside a token's word in all of the article. */
function contextScores(view: ArticleView, weights: WeightSums, i: number): Int32Array {
  const found = view.occurrences[i]
  if (found?.contexts === undefined) return noScores
  if (found.scores === undefined) {
    weights.features.set(found.contexts)
    weights.sum(found.contexts.length)
    found.scores = weights.sums.slice()
  }
  return found.scores
}

const offsetCount = 2 * windowTokens + 1
/** That of the first number, which no word has. */
const emptyRow = 0

/** Where a word's row for a position `offset` tokens away begins; filled in when first asked for. */
function rowOf({ weights, wordScores, list }: Scoring, word: Word, offset: number): number {
  const row = (word.number * offsetCount + offset + windowTokens) * mostTags
  const bit = 1 << (offset + windowTokens)
  if ((word.scored & bit) === 0) {
    word.scored |= bit
    clearFeatures(list)
    addWordFeatures(word, offset, list)
    weights.sum(list.size)
    wordScores.set(weights.sums, row)
  }
  return row
}

/** Makes room for the rows of all words that have a number. */
function growScores(cache: WordCache): Int16Array {
  const needed = cache.numbered * offsetCount * mostTags
  if (needed > cache.scores.length) {
    const larger = new Int16Array(Math.max(needed, cache.scores.length * 2))
    larger.set(cache.scores)
    cache.scores = larger
  }
  return cache.scores
}
