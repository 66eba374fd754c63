import type { CandidateSentence } from './candidateSentence.ts'

/** Weights of a logistic regression on where a term or pair stands. */
interface Learned {
  readonly bias: number
  /** Of the logarithm of the number of sentences that have it. */
  readonly sentences: number
  /** Of the share of articles that have it. */
  readonly share: number
  /** Of the logarithm of its first sentence's place. */
  readonly first: number
  /** Of 1 / place, averaged over the articles. */
  readonly opening: number
  /** What one such unit counts in a summary. */
  readonly worth: number
}

/**
 * The chance that a person's summary has a term, or a pair of words, as Hong and Nenkova (2014) weigh words. Fitted on articles with their
 * editors' highlights (CNN and Daily Mail). Checked on folds of whole articles, and on clusters of articles from elsewhere (Multi-News), where they
 * choose as well as weights fitted there.
 */
const learned: { readonly terms: Learned; readonly pairs: Learned } = {
  terms: { bias: -0.24, sentences: 1.27, share: -0.24, first: -0.97, opening: -1.54, worth: 1 },
  pairs: { bias: -0.22, sentences: 1.52, share: -0.22, first: -1.2, opening: -2.44, worth: 2 },
}
/**
 * What each unit of a kind is worth in a summary of the articles, by its number. Units that are in no sentence are worth nothing. The chance to the power
 * of 1.5 makes strong units count for more than many weak ones; between 1 and 2 it makes little difference.
 */
export function weighUnits(
  sentences: readonly CandidateSentence[],
  kind: 'terms' | 'pairs',
  articles: number,
  size: number,
): Float64Array {
  const inSentences = new Float64Array(size)
  const inArticles = new Float64Array(size)
  const opening = new Float64Array(size)
  const first = new Float64Array(size).fill(Infinity)
  const lastArticle = new Int32Array(size).fill(-1)
  for (const sentence of sentences) {
    for (const unit of sentence[kind]) {
      inSentences[unit]!++
      first[unit] = Math.min(first[unit]!, sentence.position)
      if (lastArticle[unit] === sentence.article) continue
      lastArticle[unit] = sentence.article
      inArticles[unit]!++
      opening[unit]! += 1 / (1 + sentence.position)
    }
  }
  const w = learned[kind]
  return inSentences.map((count, unit) => {
    if (count === 0) return 0
    const frequent = w.sentences * Math.log(count) + (w.share * inArticles[unit]!) / articles
    const early = w.first * Math.log(1 + first[unit]!) + (w.opening * opening[unit]!) / articles
    const chance = 1 / (1 + Math.exp(-(w.bias + frequent + early)))
    return w.worth * chance * Math.sqrt(chance)
  })
}
