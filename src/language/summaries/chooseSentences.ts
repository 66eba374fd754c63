import type { Fault } from './findFaults.ts'

/** A sentence that a summary may take, as figures. */
export interface CandidateSentence {
  /** Which article it is of, counted from 0. */
  readonly article: number
  /** Its place among that article's sentences, from 0. */
  readonly position: number
  /** The numbers of its terms without function words, each once. */
  readonly terms: readonly number[]
  /** The numbers of its pairs of neighbouring words that are not both function words, each once. */
  readonly pairs: readonly number[]
  /** Its length, in words between spaces. */
  readonly words: number
  readonly fault: Fault | (() => Fault)
  /** Not to be taken, whatever it is worth. */
  readonly barred: boolean
}

/** How long a summary may get; `words` wins where both are given. */
export interface SummaryLength {
  readonly sentences: number
  readonly words: number | null
}

/** What the terms and pairs of the sentences are worth, by number. */
export interface UnitWeights {
  readonly terms: Float64Array
  readonly pairs: Float64Array
}

/** A sentence by its index, and what it is worth by itself. */
export interface ChosenSentence {
  readonly index: number
  readonly score: number
}

/** An opening counts so much more, less by the e-th part every `fade` sentences: news says first what matters. */
const opening = { bonus: 0.5, fade: 4 }

/**
 * The sentences that cover most of what terms and pairs are worth, each unit once, so that nothing is said twice:
 * greedy choice of what adds most for the root of its length (Lin and Bilmes 2011: a monotone submodular function under
 * a budget). A sentence that leans on the one before comes only after that one; unfit ones only where there is nothing
 * else. In order of choice.
 * @param first the sentence to begin with, where that is settled
 */
export function chooseSentences(
  sentences: readonly CandidateSentence[],
  weights: UnitWeights,
  length: SummaryLength,
  first?: number,
): ChosenSentence[] {
  const choice = open(sentences.length, weights, length)
  const chosen: ChosenSentence[] = []
  const choose = (index: number): void => {
    chosen.push({ index, score: worthOf(sentences[index]!, weights) })
    take(choice, sentences[index]!, index)
  }
  if (first !== undefined && fits(sentences[first]!, choice)) choose(first)
  for (const anyFault of [false, true]) {
    if (anyFault && chosen.length > 0) break
    for (;;) {
      const index = nextBest(sentences, weights, choice, anyFault)
      if (index < 0) break
      choose(index)
    }
  }
  return chosen
}

interface Choice {
  readonly covered: { readonly terms: Uint8Array; readonly pairs: Uint8Array }
  readonly taken: Set<number>
  words: number
  /**
   * What each sentence added when it was last looked at: it can only add less later, so most need no second look
   * (Minoux 1978).
   */
  readonly bounds: Float64Array
  readonly length: SummaryLength
}

function open(size: number, { terms, pairs }: UnitWeights, length: SummaryLength): Choice {
  const covered = { terms: new Uint8Array(terms.length), pairs: new Uint8Array(pairs.length) }
  return { covered, taken: new Set(), words: 0, bounds: new Float64Array(size).fill(Infinity), length }
}

function take(choice: Choice, sentence: CandidateSentence, index: number): void {
  choice.taken.add(index)
  choice.words += sentence.words
  for (const term of sentence.terms) choice.covered.terms[term] = 1
  for (const pair of sentence.pairs) choice.covered.pairs[pair] = 1
}

/** The index of the sentence that adds most, -1 where there is no room or nothing to add. */
function nextBest(
  sentences: readonly CandidateSentence[],
  weights: UnitWeights,
  choice: Choice,
  anyFault: boolean,
): number {
  if (choice.length.words === null && choice.taken.size >= choice.length.sentences) return -1
  let best = -1
  let most = 0
  for (let i = 0; i < sentences.length; i++) {
    if (choice.bounds[i]! <= most) continue
    const sentence = sentences[i]!
    if (sentence.barred || choice.taken.has(i) || !fits(sentence, choice)) continue
    const gain = worthOf(sentence, weights, choice.covered)
    choice.bounds[i] = gain
    if (gain > most && (anyFault || stands(sentence, i, choice))) [best, most] = [i, gain]
  }
  return best
}

const fits = (sentence: CandidateSentence, { words, length }: Choice): boolean =>
  length.words === null || words + sentence.words <= length.words

function stands(sentence: CandidateSentence, i: number, { taken }: Choice): boolean {
  const fault = faultOf(sentence)
  return fault === 'none' || (fault === 'dangling' && taken.has(i - 1))
}

export const faultOf = ({ fault }: Pick<CandidateSentence, 'fault'>): Fault =>
  typeof fault === 'function' ? fault() : fault

/** What the units that are not yet covered are worth, for the root of the sentence's length. */
function worthOf(
  { terms, pairs, words, position }: CandidateSentence,
  weights: UnitWeights,
  covered?: Choice['covered'],
): number {
  const worth = sumOf(terms, weights.terms, covered?.terms) + sumOf(pairs, weights.pairs, covered?.pairs)
  return ((1 + opening.bonus * Math.exp(-position / opening.fade)) * worth) / Math.sqrt(words)
}

function sumOf(units: readonly number[], weights: Float64Array, covered: Uint8Array | undefined): number {
  let sum = 0
  for (const unit of units) if (covered?.[unit] !== 1) sum += weights[unit]!
  return sum
}
