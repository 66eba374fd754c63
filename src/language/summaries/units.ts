import { numberPairs } from '../../algorithms/numberPairs.ts'
import type { Term } from '../readTerms.ts'
import type { CandidateSentence } from './chooseSentences.ts'

/**
 * Finds the units of sentences by number: in all sentences that one counter reads, of one article or many, equal units
 * have equal numbers.
 */
export interface UnitCounter {
  /**
   * The distinct terms without function words, and the pairs of neighbours that are not both function words.
   * @param ids the numbers of the sentence's terms, in order; what is no word is below 0
   */
  read(ids: ArrayLike<number>): { readonly terms: readonly number[]; readonly pairs: readonly number[] }
  /** How many pairs have a number so far. */
  pairs(): number
}

/** @param terms the terms that numbers stand for; there may come more */
export function countUnits(terms: readonly Term[]): UnitCounter {
  const pairs = numberPairs()
  const lastOfTerm: number[] = []
  const lastOfPair: number[] = []
  let sentences = 0
  return {
    read(ids) {
      const found = { terms: [] as number[], pairs: [] as number[] }
      sentences++
      let last = -1
      let lastStop = true
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i]!
        if (id < 0) continue
        const { stop } = terms[id]!
        if (!stop) addOnce(lastOfTerm, id, sentences, found.terms)
        if (last >= 0 && !(stop && lastStop)) addOnce(lastOfPair, pairs.numberOf(last, id), sentences, found.pairs)
        last = id
        lastStop = stop
      }
      return found
    },
    pairs: () => pairs.size(),
  }
}

/** @param lastSentence for each number the last sentence that it was found in, counted from 1 */
function addOnce(lastSentence: number[], number: number, sentence: number, found: number[]): void {
  while (lastSentence.length <= number) lastSentence.push(0)
  if (lastSentence[number] === sentence) return
  lastSentence[number] = sentence
  found.push(number)
}

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
 * The chance that a person's summary has a term, or a pair of words, as Hong and Nenkova (2014) weigh words. Fitted on
 * articles with their editors' highlights (CNN and Daily Mail). Checked on folds of whole articles, and on clusters of
 * articles from elsewhere (Multi-News), where they choose as well as weights fitted there.
 */
const learned: { readonly terms: Learned; readonly pairs: Learned } = {
  terms: { bias: -0.24, sentences: 1.27, share: -0.24, first: -0.97, opening: -1.54, worth: 1 },
  pairs: { bias: -0.22, sentences: 1.52, share: -0.22, first: -1.2, opening: -2.44, worth: 2 },
}
/**
 * What each unit of a kind is worth in a summary of the articles, by its number. Units that are in no sentence are
 * worth nothing. The chance to the power of 1.5 makes strong units count for more than many weak ones; between 1 and 2
 * it makes little difference.
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
  const worthOf = (unit: number): number => {
    const frequent = w.sentences * Math.log(inSentences[unit]!) + (w.share * inArticles[unit]!) / articles
    const early = w.first * Math.log(1 + first[unit]!) + (w.opening * opening[unit]!) / articles
    const chance = 1 / (1 + Math.exp(-(w.bias + frequent + early)))
    return w.worth * chance * Math.sqrt(chance)
  }
  // Most units are in one sentence alone, as are those beside them: these are worth as much.
  const isLikeLast = (unit: number): boolean =>
    inSentences[unit] === inSentences[unit - 1] &&
    inArticles[unit] === inArticles[unit - 1] &&
    opening[unit] === opening[unit - 1] &&
    first[unit] === first[unit - 1]
  const weights = new Float64Array(size)
  for (let unit = 0; unit < size; unit++)
    if (inSentences[unit] !== 0) weights[unit] = unit > 0 && isLikeLast(unit) ? weights[unit - 1]! : worthOf(unit)
  return weights
}
