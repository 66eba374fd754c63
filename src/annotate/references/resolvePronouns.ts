import { addTo } from '../../algorithms/multimap.ts'
import type { Anaphor } from './anaphor.ts'
import { evidenceFor } from './evidence.ts'
import { findCandidates, remember, startDiscourse, type Candidate } from './findCandidates.ts'
import type { Occurrence } from './findOccurrences.ts'
import { type Referents, logChance } from './referents.ts'
import { findSpeechVerbs, isSpeech, speakersOf } from './speeches.ts'
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
 * There are three passes: the first adds up how likely each referent is a "he" or a "she"; the others use those
 * log-odds and settle each referent's gender with its first pronoun, as in one step of expectation maximisation
 * (Charniak & Elsner 2009). The second reads what is outside of quotations and tells who speaks; the last reads the
 * quotations, where no "he" is the speaker. `named` must be in text order.
 */
export function resolvePronouns(
  view: TextView,
  referents: Referents,
  named: readonly Occurrence[],
  anaphors: readonly Anaphor[],
): Resolved[] {
  if (anaphors.length === 0) return []
  const prior = new Float64Array(referents.all.map((referent) => referent.logOdds))
  const logOdds = prior.slice()
  const mentions = new Float64Array(referents.all.map((referent) => referent.mentions))
  const verbs = findSpeechVerbs(view)
  const toldWith = namedInSpeech(view, named, verbs)
  const text: Text = { view, mentions, named, verbs, speakers: speakersOf(named), toldWith }
  resolveOnce(text, anaphors, new Map(), prior, (ranked, { gender }) => {
    const sign = gender === 'm' ? logOddsOfPronoun : -logOddsOfPronoun
    for (const { referent, chance } of ranked) logOdds[referent]! += sign * chance
  })
  const settle = ([best]: readonly Ranked[], { gender }: Anaphor): void => {
    logOdds[best!.referent] = gender === 'm' ? Infinity : -Infinity
  }
  const outside = anaphors.filter(({ token }) => view.quotes[token] === 0)
  const told = resolveOnce(text, outside, new Map(), logOdds, settle)
  const all =
    outside.length === anaphors.length
      ? told
      : resolveOnce(
          { ...text, speakers: new Map([...speakersOf(told.map(occurrenceIn(view))), ...text.speakers]) },
          anaphors,
          new Map(told.map(({ anaphor, referent }) => [anaphor, referent])),
          logOdds,
          settle,
        )
  return all.filter(({ referent }) => referent < referents.named)
}

interface Text {
  readonly view: TextView
  /** How often each referent is named or called by its noun. */
  readonly mentions: Float64Array
  readonly named: readonly Occurrence[]
  /** See findSpeechVerbs. */
  readonly verbs: Int32Array
  /** See speakersOf. */
  readonly speakers: ReadonlyMap<number, number>
  /** See namedInSpeech. */
  readonly toldWith: ReadonlyMap<number, readonly number[]>
}

/**
 * `learn` is told after each pronoun who may be meant, the likeliest first, and may change the log-odds of the genders.
 * Those `known` are not resolved anew.
 */
function resolveOnce(
  text: Text,
  anaphors: readonly Anaphor[],
  known: ReadonlyMap<Anaphor, number>,
  logOdds: Float64Array,
  learn: (ranked: readonly Ranked[], anaphor: Anaphor) => void,
): Resolved[] {
  const { view, mentions, named, verbs, speakers } = text
  const discourse = startDiscourse(mentions)
  const resolved: Resolved[] = []
  let next = 0
  for (const anaphor of anaphors) {
    for (; next < named.length && named[next]!.first < anaphor.token; next++) remember(discourse, named[next]!)
    let referent = known.get(anaphor)
    if (referent === undefined) {
      const speaker = speakers.get(verbs[view.quotes[anaphor.token]!]!)
      const others = speaker === undefined ? whomItNames(text, anaphor, next) : new Set([speaker])
      const candidates = findCandidates(view, anaphor, discourse, named, next, others)
      const ranked = rankReferents(view, anaphor, candidates, logOdds, weights)
      if (ranked.length === 0) continue
      learn(ranked, anaphor)
      referent = ranked[0]!.referent
    }
    resolved.push({ anaphor, referent })
    remember(discourse, occurrenceOf(view, anaphor, referent))
  }
  return resolved
}

/**
 * Whom somebody names in what they say, as `He` can't be Lee in `He said Lee had left` and in `“Lee left,” he said`:
 * principle C of binding (Chomsky 1981), roughly. The names behind the pronoun are in `named` from `next` on.
 */
function whomItNames({ view, named, toldWith }: Text, { token, form, verb }: Anaphor, next: number): Set<number> {
  const others = new Set<number>()
  if (form !== 'subject' || verb < 0 || !isSpeech(view, verb)) return others
  for (const referent of toldWith.get(verb) ?? []) others.add(referent)
  for (let i = next; i < named.length && named[i]!.sentence === view.sentences[token]; i++)
    if (named[i]!.first > verb && named[i]!.unnamed === null) others.add(named[i]!.referent)
  return others
}

/** Whom the quotations name that are said with each verb. */
function namedInSpeech({ quotes }: TextView, named: readonly Occurrence[], verbs: Int32Array): Map<number, number[]> {
  const told = new Map<number, number[]>()
  for (const { first, referent, unnamed } of named) {
    const verb = verbs[quotes[first]!]!
    if (quotes[first] !== 0 && verb >= 0 && unnamed === null) addTo(told, verb, referent)
  }
  return told
}

const occurrenceIn =
  (view: TextView) =>
  ({ anaphor, referent }: Resolved): Occurrence =>
    occurrenceOf(view, anaphor, referent)

/** A resolved pronoun as an occurrence of its referent. */
export function occurrenceOf(view: TextView, { token, role, verb }: Anaphor, referent: number): Occurrence {
  const sentence = view.sentences[token]!
  return { referent, first: token, last: token + 1, sentence, role, verb, named: false, unnamed: null }
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
    for (const index of evidenceFor(view, anaphor, candidate)) score += weights[index]!
    scores.set(referent, Math.max(score, scores.get(referent) ?? -Infinity))
  }
  let total = 0
  for (const score of scores.values()) total += Math.exp(score)
  const ranked: Ranked[] = []
  for (const [referent, score] of scores) ranked.push({ referent, chance: Math.exp(score) / total })
  return ranked.sort((a, b) => b.chance - a.chance)
}
