import { addScores } from '../../../tagger/addScores.ts'
import { clearFeatures, createFeatureList, type FeatureList } from '../../../tagger/featureList.ts'
import type { TaggerModel } from '../../../tagger/taggerModel.ts'
import { addWordFeatures, WINDOW } from './addWordFeatures.ts'
import { addTokenFeatures } from './addTokenFeatures.ts'
import type { ArticleView } from './articleView.ts'
import type { Stretch } from './findStretches.ts'
import { FORMS, type Word } from './word.ts'

/**
 * The tags' scores for the tokens of an article's stretches: token `i`'s at `i * model.tags.length`. What words give by themselves is
 * summed up once a word; only the rest is looked up for each token.
 */
export function scoreTags(model: TaggerModel, view: ArticleView): Int32Array {
  const scores = new Int32Array(view.tokens.length * model.tags.length)
  const list = createFeatureList()
  for (const stretch of view.stretches) scoreStretch(model, view, stretch, list, scores)
  return scores
}

function scoresOf(model: TaggerModel, word: Word, offset: number, list: FeatureList): Int32Array {
  const known = word.scores[offset + WINDOW]
  if (known !== undefined) return known
  const sums = new Int32Array(model.tags.length)
  clearFeatures(list)
  addWordFeatures(word, offset, list)
  for (let at = 0; at < list.size; at++) addScores(model, list.hashes[at]!, sums, 0)
  word.scores[offset + WINDOW] = sums
  return sums
}

function scoreStretch(
  model: TaggerModel,
  view: ArticleView,
  { sentence, start: first, end: last }: Stretch,
  list: FeatureList,
  scores: Int32Array,
): void {
  const count = model.tags.length
  const start = view.tokens.sentences[sentence]!
  const end = view.tokens.sentences[sentence + 1]!
  for (let i = first; i < last; i++) {
    const row = i * count
    for (let from = Math.max(start, i - WINDOW); from < Math.min(end, i + WINDOW + 1); from++) {
      addRow(scoresOf(model, view.words[from]!, from - i, list), count, scores, row)
    }
    clearFeatures(list)
    addTokenFeatures(view, sentence, i, list)
    for (let at = 0; at < list.size; at++) addScores(model, list.hashes[at]!, scores, row)
    if (view.words[i]!.form >= FORMS.capital) addContexts(model, view, i, scores)
  }
}

function addContexts(model: TaggerModel, view: ArticleView, at: number, scores: Int32Array): void {
  const use = view.uses.get(view.words[at]!.lower)
  if (use?.contexts === undefined) return
  const count = model.tags.length
  if (use.scores === undefined) {
    use.scores = new Int32Array(count)
    for (const hash of use.contexts) addScores(model, hash, use.scores, 0)
  }
  addRow(use.scores, count, scores, at * count)
}

function addRow(from: Int32Array, count: number, scores: Int32Array, at: number): void {
  for (let tag = 0; tag < count; tag++) scores[at + tag]! += from[tag]!
}
