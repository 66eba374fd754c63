import type { Candidate } from './findCandidates.ts'

/** What an article's candidates are seen against. */
export interface Background {
  /** How often each term stands in the article as a noun, adjective or verb. */
  readonly counts: Float64Array
  /** Of the article, in tokens. */
  readonly length: number
}

/**
 * Weights of a logistic regression over what is known to tell keyphrases: how often (TF), how much of the words'
 * occurrences the phrase takes (cohesion), how often it is a whole noun phrase (cf. C-value, Frantzi et al. 2000),
 * where it starts and ends to be spoken of. Fitted on the articles of DUC 2001 that Wan and Xiao (2008) had people
 * choose keyphrases for, on five folds of whole articles: F1@5 29.3 where it was not fitted, with the choice in
 * `keyphrases.ts`. Either half of the articles gives about these weights; further features (headline, place of the
 * first, length) add nothing.
 */
const phraseWeights = {
  bias: -5.55,
  count: 0.61,
  countOfSeveralWords: 1.24,
  cohesion: -1.08,
  whole: 2.89,
  spread: 2.62,
  last: -2.34,
  capitalised: -0.26,
  fourWordsOrMore: -0.68,
}

/** The log-odds that people would choose the phrase for one of the handful that names the subject. */
export function scorePhrase(candidate: Candidate, { counts, length }: Background): number {
  const { places, terms } = candidate
  const count = places.length / 2
  const first = places[0]!
  const last = places[places.length - 2]!
  const w = phraseWeights
  return (
    w.bias +
    w.count * Math.log(count) +
    (terms.length > 1 ? w.countOfSeveralWords * Math.log(count) : 0) +
    w.cohesion * Math.log((count * terms.length) / sumOf(terms, counts)) +
    (w.whole * candidate.whole) / count +
    (w.spread * (last - first)) / length +
    (w.last * last) / length +
    (w.capitalised * candidate.capitalised) / count +
    (terms.length > 3 ? w.fourWordsOrMore : 0)
  )
}

/**
 * The log-odds that people who mark every word that matters would mark the candidate. Fitted in the same way on the
 * articles of 500N-KPCrowd (Marujo et al. 2012), whose keyphrases are single words mostly: alone it reaches F1@10 17 on
 * the folds left out, behind the phrases 13.6.
 */
export function scoreWord(candidate: Candidate, { counts }: Background): number {
  const head = candidate.terms[candidate.terms.length - 1]!
  const tail = candidate.tail / (candidate.places.length / 2)
  // Words of a name count whatever they are, and may be no nouns.
  const count = Math.max(counts[head]!, candidate.places.length / 2)
  return -1.89 + 1.3 * Math.log(candidate.sentences) + 0.54 * tail - 0.4 * Math.log(count)
}

function sumOf(terms: readonly number[], counts: Float64Array): number {
  let sum = 0
  for (const term of terms) sum += Math.max(1, counts[term]!)
  return sum
}
