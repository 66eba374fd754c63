import { clearFeatures, createFeatureList, type FeatureList } from '../../../tagger/featureList.ts'
import { addScores, mostTags, type WeightSums } from '../../../tagger/weightSums.ts'
import { addWordFeatures, windowTokens } from './addWordFeatures.ts'
import { addTokenFeatures } from './addTokenFeatures.ts'
import type { ArticleView } from './viewArticle.ts'
import type { Chunk } from './findChunks.ts'
import type { Recogniser } from './recogniser.ts'
import { letterCases, type Word } from './readWord.ts'
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
 * The tags' scores for the tokens of an article's chunks: token `i`'s at `i * model.tags.length`. What words give by
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
    scores: new Int32Array(view.tokens.length * count + mostTags),
  }
  for (const chunk of view.chunks) {
    addWords(scoring, chunk)
    for (let i = chunk.start; i < chunk.end; i++) addToken(scoring, chunk.sentence, i)
  }
  return scoring.scores
}

/** Adds what the words around each token give by themselves. */
function addWords(scoring: Scoring, { sentence, start, end }: Chunk): void {
  const { view, wordScores, scores, count } = scoring
  const { tokens, words } = view
  const last = Math.min(tokens.sentences[sentence + 1]!, end + windowTokens)
  for (let i = Math.max(tokens.sentences[sentence]!, start - windowTokens); i < last; i++) {
    const word = words[i]!
    for (let to = Math.max(start, i - windowTokens); to < Math.min(end, i + windowTokens + 1); to++) {
      if ((word.scored & (1 << (i - to + windowTokens))) === 0) scoreWord(scoring, word, i - to)
      const row = rowOf(word, i - to)
      const at = to * count
      for (let tag = 0; tag < count; tag++) scores[at + tag]! += wordScores[row + tag]!
    }
  }
}

function scoreWord({ weights, wordScores, list }: Scoring, word: Word, offset: number): void {
  word.scored |= 1 << (offset + windowTokens)
  clearFeatures(list)
  addWordFeatures(word, offset, list)
  wordScores.set(sumOf(weights, list.hashes, list.size), rowOf(word, offset))
}

function sumOf(weights: WeightSums, hashes: Uint32Array, count: number): Int32Array {
  const sums = new Int32Array(mostTags)
  addScores(weights, hashes, count, sums, 0)
  return sums
}

/** Adds what a token shows besides. */
function addToken({ view, weights, list, count, scores }: Scoring, sentence: number, i: number): void {
  clearFeatures(list)
  addTokenFeatures(view, sentence, i, list)
  addScores(weights, list.hashes, list.size, scores, i * count)
  const word = view.words[i]!
  const found = word.letterCase >= letterCases.capital ? view.occurrences.get(word.lower) : undefined
  if (found?.contexts === undefined) return
  found.scores ??= sumOf(weights, found.contexts, found.contexts.length)
  for (let tag = 0; tag < count; tag++) scores[i * count + tag]! += found.scores[tag]!
}

const offsetCount = 2 * windowTokens + 1

/** Where a word's row for a position `offset` tokens away begins. */
function rowOf(word: Word, offset: number): number {
  return (word.number * offsetCount + offset + windowTokens) * mostTags
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
