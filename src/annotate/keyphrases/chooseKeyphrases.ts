import type { Candidate } from './findCandidates.ts'

/** A candidate with its log-odds as a phrase that names the subject, and as a word that matters. */
export interface ScoredCandidate {
  readonly candidate: Candidate
  readonly phrase: number
  readonly word: number
}

/** How many: phrases that are likely enough first, then words that matter up to `withWords`, then further phrases. */
const mostChosen = { phrases: 5, withWords: 10, all: 20 }
/** Log-odds below which a phrase gives way to words. Chosen so that neither kind of reader's list suffers much. */
const likelyEnough = -1.7

/** The keyphrases, best first: none that says no more than one before it. */
export function chooseKeyphrases(scored: readonly ScoredCandidate[]): ScoredCandidate[] {
  const phrases = [...scored].sort((a, b) => b.phrase - a.phrase)
  const words = [...scored].sort((a, b) => b.word - a.word)
  const chosen: ScoredCandidate[] = []
  const inChosen = new Set<number>()
  const sharesTerm = ({ candidate }: ScoredCandidate): boolean => candidate.terms.some((term) => inChosen.has(term))
  const choose = (ranked: readonly ScoredCandidate[], size: number, isNew = false): void => {
    for (const next of ranked) {
      if (chosen.length >= size) return
      if (sharesTerm(next) && (isNew || isVariant(next, chosen) || chosen.some((other) => repeats(next, other))))
        continue
      chosen.push(next)
      for (const term of next.candidate.terms) inChosen.add(term)
    }
  }
  choose(
    phrases.filter(({ phrase }) => phrase > likelyEnough),
    mostChosen.phrases,
  )
  choose(words, mostChosen.withWords)
  choose(phrases.filter(isRepeated), mostChosen.all)
  choose(phrases, mostChosen.all, true)
  return chosen
}

/** So many kinds of one thing at most: `king prawns`, `tiger prawns`. */
const mostKinds = 2

/** Does it name one more kind of a thing of which there are kinds enough? */
function isVariant({ candidate: next }: ScoredCandidate, chosen: readonly ScoredCandidate[]): boolean {
  if (next.entity !== null || next.terms.length < 2) return false
  const head = next.terms.at(-1)
  return (
    chosen.filter(
      ({ candidate }) => candidate.entity === null && candidate.terms.length > 1 && candidate.terms.at(-1) === head,
    ).length >= mostKinds
  )
}

const isRepeated = ({ candidate }: ScoredCandidate): boolean => candidate.places.length > 2

/**
 * Is one a part of the other? A part that stands alone more often than the whole is there at all has a place of its
 * own, unless the whole is a name.
 */
function repeats({ candidate: next }: ScoredCandidate, { candidate: chosen }: ScoredCandidate): boolean {
  if (next.terms.length >= chosen.terms.length) return contains(next.terms, chosen.terms)
  return contains(chosen.terms, next.terms) && (chosen.entity !== null || next.whole <= chosen.places.length / 2)
}

function contains(long: readonly number[], short: readonly number[]): boolean {
  for (let i = 0; i + short.length <= long.length; i++) {
    let k = 0
    while (k < short.length && long[i + k] === short[k]) k++
    if (k === short.length) return true
  }
  return false
}
