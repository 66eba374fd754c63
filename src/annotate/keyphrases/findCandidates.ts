import { numberPairs } from '../../algorithms/numberPairs.ts'
import type { PairNumbers } from '../../algorithms/numberPairs.ts'
import type { Terms } from '../../language/readTerms.ts'
import type { Tokens } from '../../types/tokens.ts'
import { unitAt } from './nameUnits.ts'
import { isCapital, isPossessive, readNounPhrase } from './nounPhrases.ts'
import type { PhraseWords } from './nounPhrases.ts'

/** A phrase that may be a keyphrase: adjectives and nouns that end with a noun, all its inflections together. */
export interface Candidate {
  /** Index into the article's entities, where it is the name of one; else null. */
  readonly entity: number | null
  /** The terms of its words. */
  terms: readonly number[]
  /** First and last token (inclusive) of each place where it stands, two numbers a place. */
  readonly places: number[]
  /** How often it is a whole noun phrase, not a part of a longer one. */
  whole: number
  /** How often it ends one. */
  tail: number
  /** How often all its words are capitalised. */
  capitalised: number
  /** How many sentences it stands in. */
  sentences: number
  lastSentence: number
  /** The term that stands right before it in its noun phrase, and right behind, wherever it stands; else null. */
  before: number | null | undefined
  behind: number | null | undefined
}

/** In words. Longer phrases are no keyphrases. */
const mostWordsInCandidate = 5
/** News articles have some hundreds; in a longer text what comes late is no keyphrase. */
const mostCandidates = 5000
/** All candidates of an article, in order of first appearance. */
export function findCandidates(words: PhraseWords, terms: Terms): Candidate[] {
  const { tokens, marks } = words
  const found: Found = { phrases: numberPairs(), candidates: [], byPhrase: [undefined], byEntity: new Map() }
  for (let s = 0; s + 1 < tokens.sentences.length; s++) {
    const end = tokens.sentences[s + 1]!
    for (let i = tokens.sentences[s]!; i < end; i++) {
      const run = readNounPhrase(words, i, end)
      i = run.at(-1) ?? i
      while (run.length > 0 && marks[run.at(-1)!] !== 2) run.pop()
      addPhrases(found, words, terms, run, s)
    }
  }
  return found.candidates
}

/** Adds every phrase within a run that ends with a noun, starts at no hyphen, and cuts no name in two. */
function addPhrases(found: Found, words: PhraseWords, terms: Terms, run: readonly number[], sentence: number): void {
  for (let from = 0; from < run.length; from++)
    if (canStart(words, run, from)) addPhrasesFrom(found, words, terms, { run, from, sentence })
}

interface Start {
  readonly run: readonly number[]
  readonly from: number
  readonly sentence: number
}

function addPhrasesFrom(found: Found, words: PhraseWords, { ids }: Terms, { run, from, sentence }: Start): void {
  const { tokens, units } = words
  const first = unitAt(units, run[from]!)
  let phrase = 0
  let capitals = true
  for (let to = from; to < run.length; to++) {
    const token = run[to]!
    if (to - from >= mostWordsInCandidate && (first === undefined || token > first.to)) break
    if (ids[token]! >= 0) phrase = longerPhrase(found, phrase, ids[token]!)
    capitals &&= isCapital(tokens.text.charCodeAt(tokens.start[token]!))
    if (!canEnd(words, run, to)) continue
    const entity = first?.to === token ? first.entity : null
    const candidate =
      entity === null
        ? (found.byPhrase[phrase] ??= openCandidate(found, null, run.slice(from, to + 1), ids))
        : entityCandidate(found, entity, run.slice(from, to + 1), ids)
    if (candidate === undefined) continue
    candidate.places.push(run[from]!, token)
    countPlace(candidate, capitals, to === run.length - 1, from === 0, sentence)
    candidate.before = sameNeighbour(candidate.before, from === 0 ? null : ids[run[from - 1]!]!)
    candidate.behind = sameNeighbour(candidate.behind, to + 1 === run.length ? null : ids[run[to + 1]!]!)
  }
}

function canStart({ tokens, units }: PhraseWords, run: readonly number[], from: number): boolean {
  const token = run[from]!
  if ((unitAt(units, token)?.from ?? token) !== token) return false
  return from === 0 || !isJoined(tokens, run[from - 1]!, token)
}

function canEnd({ tokens, marks, units }: PhraseWords, run: readonly number[], to: number): boolean {
  const token = run[to]!
  if (marks[token] !== 2 || (unitAt(units, token)?.to ?? token) !== token) return false
  return to === run.length - 1 || !isJoined(tokens, token, run[to + 1]!)
}

/** Does something join the two that parts of it can't be without: a hyphen, `of`? */
const isJoined = (tokens: Tokens, left: number, right: number): boolean =>
  right > left + 1 && !isPossessive(tokens, left + 1)

/** The neighbour that all places have; null where one has none, or they differ. */
const sameNeighbour = (known: number | null | undefined, neighbour: number | null): number | null =>
  known === undefined || known === neighbour ? neighbour : null

function countPlace(candidate: Candidate, capitals: boolean, atEnd: boolean, atStart: boolean, sentence: number): void {
  if (capitals) candidate.capitalised++
  if (atEnd) candidate.tail++
  if (atEnd && atStart) candidate.whole++
  if (candidate.lastSentence !== sentence) candidate.sentences++
  candidate.lastSentence = sentence
}

/** All names of an entity are one candidate, which has the words of the longest. */
function entityCandidate(
  found: Found,
  entity: number,
  words: readonly number[],
  ids: Int32Array,
): Candidate | undefined {
  const known = found.byEntity.get(entity)
  if (known !== undefined) {
    if (known.terms.length < words.length) known.terms = termsOf(words, ids)
    return known
  }
  const candidate = openCandidate(found, entity, words, ids)
  if (candidate !== undefined) found.byEntity.set(entity, candidate)
  return candidate
}

/** What is no word, as the `&` of a name, has no term. */
const termsOf = (words: readonly number[], ids: Int32Array): number[] =>
  words.map((token) => ids[token]!).filter((id) => id >= 0)

function openCandidate(
  { candidates }: Found,
  entity: number | null,
  words: readonly number[],
  ids: Int32Array,
): Candidate | undefined {
  const terms = termsOf(words, ids)
  // `:(`, which may be taken for a name, says nothing.
  if (terms.length === 0 || candidates.length >= mostCandidates) return undefined
  const candidate: Candidate = {
    entity,
    terms,
    places: [],
    whole: 0,
    tail: 0,
    capitalised: 0,
    sentences: 0,
    lastSentence: -1,
    before: undefined,
    behind: undefined,
  }
  candidates.push(candidate)
  return candidate
}

/** Phrases by number, from 1; 0 is the empty one. */
interface Found {
  /** The number of a phrase by that of the phrase without its last term, and that term. */
  readonly phrases: PairNumbers
  readonly candidates: Candidate[]
  readonly byPhrase: (Candidate | undefined)[]
  readonly byEntity: Map<number, Candidate>
}

function longerPhrase({ phrases, byPhrase }: Found, phrase: number, term: number): number {
  const longer = phrases.numberOf(phrase, term) + 1
  if (longer === byPhrase.length) byPhrase.push(undefined)
  return longer
}
