import { readTerms } from '../../language/readTerms.ts'
import { partsOfSpeech } from '../../types/tokens.ts'
import type { Annotator } from '../../types/annotator.ts'
import type { Keyphrase } from '../../types/layers.ts'
import type { Tokens } from '../../types/tokens.ts'
import { chooseSpelling } from './chooseSpelling.ts'
import { findCandidates } from './findCandidates.ts'
import type { Candidate } from './findCandidates.ts'
import { scorePhrase, scoreWord } from './scoreCandidate.ts'
import type { Background } from './scoreCandidate.ts'

/** How many are given: phrases that are likely enough first, then words that matter up to `withWords`, then further phrases. */
const most = { phrases: 5, withWords: 10, all: 20 }
/** Log-odds below which a phrase gives way to words. */
const likelyEnough = -2
const counted = new Set(
  ['NOUN', 'PROPN', 'ADJ', 'VERB'].map((name) => (partsOfSpeech as readonly string[]).indexOf(name)),
)

/**
 * What an article is about: the phrases that name its subject, then the words that matter most in it, best first. A phrase and its inflections are one;
 * of phrases that contain each other the better one stands for both. Scores fall from 1 to 0; they are the chance that a person would have chosen
 * the phrase.
 */
export const keyphrases: Annotator<never, 'keyphrases'> = {
  name: 'keyphrases',
  requires: [],
  assigns: ['keyphrases'],
  annotate: ({ tokens }) => ({ keyphrases: findKeyphrases(tokens) }),
}

interface Scored {
  readonly candidate: Candidate
  readonly phrase: number
  readonly word: number
}

function findKeyphrases(tokens: Tokens): Keyphrase[] {
  const terms = readTerms(tokens)
  const background = { counts: countTerms(tokens, terms.ids, terms.terms.length), length: tokens.length }
  const scored = findCandidates(tokens, terms).map((candidate) => score(candidate, background))
  const byPhrase = [...scored].sort((a, b) => b.phrase - a.phrase)
  const chosen: Scored[] = []
  choose(
    chosen,
    byPhrase.filter(({ phrase }) => phrase > likelyEnough),
    most.phrases,
  )
  choose(
    chosen,
    scored.sort((a, b) => b.word - a.word),
    most.withWords,
  )
  choose(chosen, byPhrase, most.all)
  return describe(tokens, chosen)
}

function countTerms(tokens: Tokens, ids: Int32Array, size: number): Float64Array {
  const counts = new Float64Array(size)
  for (let i = 0; i < tokens.length; i++) if (ids[i]! >= 0 && counted.has(tokens.pos[i]!)) counts[ids[i]!]!++
  return counts
}

function score(candidate: Candidate, background: Background): Scored {
  return { candidate, phrase: scorePhrase(candidate, background), word: scoreWord(candidate, background) }
}

/** Adds the best ones until there are `size`, leaving out what says no more than one that is in already. */
function choose(chosen: Scored[], ranked: readonly Scored[], size: number): void {
  for (const next of ranked) {
    if (chosen.length >= size) return
    if (!chosen.some((other) => repeats(next.candidate, other.candidate))) chosen.push(next)
  }
}

/** Is one phrase a part of the other? A part that stands alone more often than the whole is there at all has a place of its own. */
function repeats(next: Candidate, chosen: Candidate): boolean {
  if (next.terms.length >= chosen.terms.length) return contains(next.terms, chosen.terms)
  return contains(chosen.terms, next.terms) && next.whole <= chosen.places.length / 2
}

function contains(long: readonly number[], short: readonly number[]): boolean {
  for (let i = 0; i + short.length <= long.length; i++) if (short.every((term, k) => long[i + k] === term)) return true
  return false
}

function describe(tokens: Tokens, chosen: readonly Scored[]): Keyphrase[] {
  const starts = new Set(tokens.sentences)
  let floor = 1
  return chosen.map(({ candidate, phrase }) => {
    floor = Math.min(floor, 1 / (1 + Math.exp(-phrase)))
    const text = chooseSpelling(tokens, starts, candidate)
    return { text, score: Math.round(floor * 10_000) / 10_000, count: candidate.places.length / 2 }
  })
}
