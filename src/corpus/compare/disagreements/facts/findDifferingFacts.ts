import type { AlignedSentences } from '../../../stories/statements.ts'
import { bySimilarity } from '../../../stories/findCandidates.ts'
import type { SimilarPair } from '../../../stories/findCandidates.ts'
import { compareFurther } from './compareSentences.ts'
import { compareSentences } from './compareSentences.ts'
import type { Claim, Disagreement } from '../disagreement.ts'
import type { Fact } from './fact.ts'
import type { DifferingFacts } from './compareSentences.ts'
import { areOfTwoEvents } from './areOfTwoEvents.ts'
import type { StorySentence } from '../../../stories/sentenceContent.ts'
import type { SentenceReader } from './readSentences.ts'

/** So many in a story are enough. */
const mostFound = 200
/**
 * A sentence is compared with so many others, the most similar: in a story of hundreds of articles many say the same.
 */
const mostPartners = 10
/** The sentences of so many pairs are read at once. */
const pairsAtOnce = 200
/** Less similar sentences are hardly about the same. */
const similarityThreshold = { figure: 0.15, unit: 0.3, date: 0.18, name: 0.15 }

/**
 * Figures, dates, units and names in which aligned sentences of two articles disagree. Meant to be right rather than
 * complete: a fact that the other article has anywhere is no disagreement, but a part of the story that one sentence
 * left out, or an update. The most similar sentences first.
 */
export function findDifferingFacts(aligned: AlignedSentences, reader: SentenceReader): Disagreement[] {
  const found: Disagreement[] = []
  const pairs = similarPairs(aligned)
  for (const [i, { a, b, similarity }] of pairs.entries()) {
    if (found.length >= mostFound) break
    if (i % pairsAtOnce === 0) reader.prepare(sentencesOf(pairs.slice(i, i + pairsAtOnce), aligned))
    const [sentence, other] = [aligned.sentences[a]!, aligned.sentences[b]!]
    const [here, there] = [reader.read(sentence), reader.read(other)]
    const differing = compareSentences(here, there, similarity).filter(
      (one) =>
        similarity >= similarityThreshold[one.kind] &&
        !(reader.hasFact(other.article, one.a) || reader.hasFact(sentence.article, one.b)) &&
        !areTollsOfTwo(one, sentence, other, reader),
    )
    for (const one of [...differing, ...compareFurther(here, there, similarity)])
      found.push({
        kind: one.kind,
        a: claimOf(sentence, one.a),
        b: claimOf(other, one.b),
        similarity,
      })
  }
  return found
}

const sentencesOf = (pairs: readonly SimilarPair[], { sentences }: AlignedSentences): StorySentence[] =>
  pairs.flatMap(({ a, b }) => [sentences[a]!, sentences[b]!])

const claimOf = (sentence: StorySentence, fact: Fact): Claim =>
  fact.kind === 'figure' ? { sentence, value: fact.text, number: fact.value } : { sentence, value: fact.text }

function areTollsOfTwo(
  { a, b }: DifferingFacts,
  sentence: StorySentence,
  other: StorySentence,
  reader: SentenceReader,
): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure' || a.outcome === null || a.outcome !== b.outcome) return false
  return areOfTwoEvents({ sentence, figure: a }, { sentence: other, figure: b }, reader)
}

/** Pairs of sentences of different articles, the most similar first. */
function similarPairs({ sentences, pairs }: AlignedSentences): SimilarPair[] {
  const partners = new Map<number, number>()
  return pairs
    .filter(({ similarity }) => similarity >= similarityThreshold.figure && similarity < 1 - 1e-9)
    .filter(({ a, b }) => sentences[a]!.article !== sentences[b]!.article)
    .sort(bySimilarity)
    .filter(({ a, b }) => takePartner(partners, a) && takePartner(partners, b))
}

/** Has the sentence been compared with fewer than `mostPartners` others? Then it is with one more. */
function takePartner(partners: Map<number, number>, sentence: number): boolean {
  const count = partners.get(sentence) ?? 0
  partners.set(sentence, count + 1)
  return count < mostPartners
}
