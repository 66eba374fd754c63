import type { Anaphor } from './anaphor.ts'
import { forEachEvidence } from './evidence.ts'
import { findCandidates, remember, startDiscourse, type Candidate } from './findCandidates.ts'
import { grammaticalRole } from './grammaticalRole.ts'
import type { Occurrence } from './findOccurrences.ts'
import { type Referents, logChance } from './referents.ts'
import type { TextView } from './textView.ts'
import { weights } from './weights.ts'

interface Resolved {
  readonly anaphor: Anaphor
  readonly referent: number
}

/** How much being meant by a pronoun for certain adds to the log-odds of a gender. */
const logOddsOfPronoun = 4

/**
 * Resolves pronouns one after the other: what one was found to mean helps to resolve the next. Each means the
 * referent whose best occurrence has the most evidence for it (a linear model in the spirit of Lappin & Leass 1994).
 *
 * There are two passes: the first adds up how likely each referent is a "he" or a "she", the second uses those
 * log-odds and settles each referent's gender with its first pronoun, as in one step of expectation maximisation
 * (Charniak & Elsner 2009). `named` must be in text order.
 */
export function resolvePronouns(
  view: TextView,
  referents: Referents,
  named: readonly Occurrence[],
  anaphors: readonly Anaphor[],
): Resolved[] {
  if (anaphors.length === 0) return []
  const prior = Float64Array.from(referents.all, ({ logOdds }) => logOdds)
  const logOdds = Float64Array.from(prior)
  resolveOnce(view, referents, named, anaphors, prior, (ranked, { gender }) => {
    const sign = gender === 'm' ? logOddsOfPronoun : -logOddsOfPronoun
    for (const { referent, chance } of ranked) logOdds[referent]! += sign * chance
  })
  return resolveOnce(view, referents, named, anaphors, logOdds, ([best], { gender }) => {
    logOdds[best!.referent] = gender === 'm' ? Infinity : -Infinity
  })
}

/**
 * `learn` is told after each pronoun who may be meant, the likeliest first, and may change the log-odds of the genders.
 */
function resolveOnce(
  view: TextView,
  { all, named: count }: Referents,
  named: readonly Occurrence[],
  anaphors: readonly Anaphor[],
  logOdds: Float64Array,
  learn: (ranked: readonly Ranked[], anaphor: Anaphor) => void,
): Resolved[] {
  const discourse = startDiscourse(Float64Array.from(all, ({ mentions }) => mentions))
  const resolved: Resolved[] = []
  let next = 0
  for (const anaphor of anaphors) {
    for (; next < named.length && named[next]!.first < anaphor.token; next++) remember(discourse, named[next]!)
    const ranked = rankReferents(view, anaphor, findCandidates(view, anaphor, discourse, named, next), logOdds, weights)
    if (ranked.length === 0) continue
    learn(ranked, anaphor)
    const { referent } = ranked[0]!
    if (referent < count) resolved.push({ anaphor, referent })
    remember(discourse, occurrenceOf(view, anaphor, referent))
  }
  return resolved
}

/** A resolved pronoun as an occurrence of its referent. */
export function occurrenceOf(view: TextView, { token, form }: Anaphor, referent: number): Occurrence {
  const place = {
    referent,
    first: token,
    last: token + 1,
    sentence: view.sentences[token]!,
    named: false,
    unnamed: null,
  }
  return {
    ...place,
    ...(form === 'possessive' ? { role: 'possessive', verb: -1 } : grammaticalRole(view, token, token + 1)),
  }
}

interface Ranked {
  readonly referent: number
  readonly chance: number
}

/**
 * Whom the pronoun may mean, each by the occurrence that has the most evidence, the likeliest first. `logOdds` are
 * the log-odds that each referent is a man; whom they rule out is not among them.
 */
export function rankReferents(
  view: TextView,
  anaphor: Anaphor,
  candidates: readonly Candidate[],
  logOdds: Float64Array,
  weights: Float64Array,
): Ranked[] {
  const scores = new Map<number, number>()
  for (const candidate of candidates) {
    const { referent } = candidate.occurrence
    let score = logChance(logOdds[referent]!, anaphor.gender)
    if (score === -Infinity) continue
    forEachEvidence(view, anaphor, candidate, (index) => (score += weights[index]!))
    scores.set(referent, Math.max(score, scores.get(referent) ?? -Infinity))
  }
  const total = [...scores.values()].reduce((sum, score) => sum + Math.exp(score), 0)
  return [...scores]
    .map(([referent, score]) => ({ referent, chance: Math.exp(score) / total }))
    .sort((a, b) => b.chance - a.chance)
}
