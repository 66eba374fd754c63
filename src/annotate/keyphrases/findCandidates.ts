import { numberPairs } from '../../algorithms/numberPairs.ts'
import type { PairNumbers } from '../../algorithms/numberPairs.ts'
import type { Terms } from '../../language/readTerms.ts'
import type { Tokens } from '../../types/tokens.ts'
import { isCapital, markNouns, readNounPhrase } from './nounPhrases.ts'

/** A phrase that may be a keyphrase: adjectives and nouns that end with a noun, all its inflections together. */
export interface Candidate {
  /** The terms of its words. */
  readonly terms: readonly number[]
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
}

/** In words. Longer phrases are no keyphrases. */
const mostWordsInCandidate = 5
/** News articles have some hundreds; in a longer text what comes late is no keyphrase. */
const mostCandidates = 5000
/** All candidates of an article, in order of first appearance. */
export function findCandidates(tokens: Tokens, terms: Terms): Candidate[] {
  const found: Found = { phrases: numberPairs(), candidates: [], byPhrase: [undefined] }
  const nouns = markNouns(tokens, terms)
  for (let s = 0; s + 1 < tokens.sentences.length; s++) {
    const end = tokens.sentences[s + 1]!
    for (let i = tokens.sentences[s]!; i < end; i++) {
      const run = readNounPhrase(tokens, nouns, i, end)
      i = run.at(-1) ?? i
      while (run.length > 0 && nouns[run.at(-1)!] !== 2) run.pop()
      addPhrases(found, tokens, terms, nouns, run, s)
    }
  }
  return found.candidates
}

/** Adds every phrase within a run that ends with a noun and starts at no hyphen. */
function addPhrases(
  found: Found,
  tokens: Tokens,
  { ids }: Terms,
  nouns: Uint8Array,
  run: readonly number[],
  sentence: number,
): void {
  for (let from = 0; from < run.length; from++) {
    if (from > 0 && run[from]! > run[from - 1]! + 1) continue
    let phrase = 0
    let capitals = true
    for (let to = from; to < Math.min(run.length, from + mostWordsInCandidate); to++) {
      const token = run[to]!
      phrase = longerPhrase(found, phrase, ids[token]!)
      capitals &&= isCapital(tokens.text.charCodeAt(tokens.start[token]!))
      if (nouns[token] !== 2 || (to + 1 < run.length && run[to + 1]! > token + 1)) continue
      const candidate = found.byPhrase[phrase] ?? openCandidate(found, phrase, run.slice(from, to + 1), ids)
      candidate?.places.push(run[from]!, token)
      if (candidate !== undefined) countPlace(candidate, capitals, to === run.length - 1, from === 0, sentence)
    }
  }
}

function countPlace(candidate: Candidate, capitals: boolean, atEnd: boolean, atStart: boolean, sentence: number): void {
  if (capitals) candidate.capitalised++
  if (atEnd) candidate.tail++
  if (atEnd && atStart) candidate.whole++
  if (candidate.lastSentence !== sentence) candidate.sentences++
  candidate.lastSentence = sentence
}

function openCandidate(found: Found, phrase: number, words: readonly number[], ids: Int32Array): Candidate | undefined {
  if (found.candidates.length >= mostCandidates) return undefined
  const terms = words.map((token) => ids[token]!)
  const candidate = { terms, places: [], whole: 0, tail: 0, capitalised: 0, sentences: 0, lastSentence: -1 }
  found.candidates.push(candidate)
  found.byPhrase[phrase] = candidate
  return candidate
}

/** Phrases by number, from 1; 0 is the empty one. */
interface Found {
  /** The number of a phrase by that of the phrase without its last term, and that term. */
  readonly phrases: PairNumbers
  readonly candidates: Candidate[]
  readonly byPhrase: (Candidate | undefined)[]
}

function longerPhrase({ phrases, byPhrase }: Found, phrase: number, term: number): number {
  const longer = phrases.numberOf(phrase, term) + 1
  if (longer === byPhrase.length) byPhrase.push(undefined)
  return longer
}
