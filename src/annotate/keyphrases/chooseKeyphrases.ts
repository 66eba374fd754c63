import type { Candidate } from './findCandidates.ts'

/** A candidate with its log-odds as a phrase that names the subject, and as a word that matters. */
export interface ScoredCandidate {
  readonly candidate: Candidate
  readonly phrase: number
  readonly word: number
}

/** A keyphrase, and how often it stands in the article, under its short form too where it is a name. */
export interface ChosenCandidate extends ScoredCandidate {
  readonly count: number
}

/** How many: phrases that are likely enough first, then words that matter up to `withWords`, then further phrases. */
const mostChosen = { phrases: 5, withWords: 10, all: 20 }
/** Log-odds below which a phrase gives way to words. Chosen so that neither kind of reader's list suffers much. */
const likelyEnough = -1.7

/** The keyphrases, best first: names whole, and none that says no more than one before it. */
export function chooseKeyphrases(scored: readonly ScoredCandidate[]): ChosenCandidate[] {
  const fullNames = findFullNames(scored)
  const phrases = [...scored].sort((a, b) => b.phrase - a.phrase)
  const words = [...scored].sort((a, b) => b.word - a.word)
  const chosen: ScoredCandidate[] = []
  const inChosen = new Set<number>()
  const sharesTerm = ({ candidate }: ScoredCandidate): boolean => candidate.terms.some((term) => inChosen.has(term))
  const choose = (ranked: readonly ScoredCandidate[], size: number): void => {
    for (const next of ranked) {
      if (chosen.length >= size) return
      const whole = fullNames.get(next) ?? next
      if (sharesTerm(whole) && chosen.some((other) => repeats(whole, other) || repeats(next, other))) continue
      chosen.push(whole)
      for (const term of whole.candidate.terms) inChosen.add(term)
    }
  }
  choose(
    phrases.filter(({ phrase }) => phrase > likelyEnough),
    mostChosen.phrases,
  )
  choose(words, mostChosen.withWords)
  choose(phrases, mostChosen.all)
  const shortNames = new Map([...fullNames].map(([short, full]) => [full, short]))
  return chosen.map((item) => ({ ...item, count: countOf(shortNames.get(item) ?? item) }))
}

const countOf = ({ candidate }: ScoredCandidate): number => candidate.places.length / 2

const isName = ({ capitalised, places }: Candidate): boolean => capitalised === places.length / 2

/** For names of one word the most frequent name of two or three words that ends with it: `Reis` is `Ana Reis`. */
function findFullNames(scored: readonly ScoredCandidate[]): Map<ScoredCandidate, ScoredCandidate> {
  const byLast = new Map<number, ScoredCandidate>()
  const single: ScoredCandidate[] = []
  for (const item of scored) {
    const { terms, whole, places } = item.candidate
    if (!isName(item.candidate) || terms.length > 3) continue
    if (terms.length === 1) single.push(item)
    else if (whole > 0) {
      const last = terms[terms.length - 1]!
      if (places.length > (byLast.get(last)?.candidate.places.length ?? 0)) byLast.set(last, item)
    }
  }
  const full = new Map<ScoredCandidate, ScoredCandidate>()
  for (const item of single) {
    const whole = byLast.get(item.candidate.terms[0]!)
    if (whole !== undefined) full.set(item, whole)
  }
  return full
}

/**
 * Is one a part of the other? A part that stands alone more often than the whole is there at all has a place of its
 * own, unless the whole is a name.
 */
function repeats({ candidate: next }: ScoredCandidate, { candidate: chosen }: ScoredCandidate): boolean {
  if (next.terms.length >= chosen.terms.length) return contains(next.terms, chosen.terms)
  return contains(chosen.terms, next.terms) && (isName(chosen) || next.whole <= chosen.places.length / 2)
}

function contains(long: readonly number[], short: readonly number[]): boolean {
  for (let i = 0; i + short.length <= long.length; i++) {
    let k = 0
    while (k < short.length && long[i + k] === short[k]) k++
    if (k === short.length) return true
  }
  return false
}
