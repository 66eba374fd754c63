import type { Terms } from '../../language/readTerms.ts'
import { partsOfSpeech } from '../../types/tokens.ts'
import type { FigureType } from '../../types/layers.ts'
import type { Tokens } from '../../types/tokens.ts'

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

const noun = partsOfSpeech.indexOf('NOUN')
const properNoun = partsOfSpeech.indexOf('PROPN')
const adjective = partsOfSpeech.indexOf('ADJ')
/** Longer phrases are no keyphrases, longer runs no noun phrases. */
const longest = { phrase: 5, run: 10 }
/** News articles have some hundreds; in a longer text what comes late is no keyphrase. */
const mostCandidates = 5000
/** Figures of these types name no subject. */
const apart = new Set<FigureType>(['date', 'time', 'duration', 'percent', 'money', 'url', 'email'])

/** All candidates of an article, in order of first appearance. */
export function findCandidates(tokens: Tokens, terms: Terms): Candidate[] {
  const found = new Map<string, Candidate>()
  const fits = markWords(tokens, terms)
  for (let s = 0; s + 1 < tokens.sentences.length; s++) {
    const end = tokens.sentences[s + 1]!
    for (let i = tokens.sentences[s]!; i < end; i++) {
      if (fits[i] === 0) continue
      const run = readRun(tokens, fits, i, end)
      i = run[run.length - 1]!
      while (run.length > 0 && fits[run[run.length - 1]!] !== 2) run.pop()
      addPhrases(found, tokens, terms, fits, run, s)
    }
  }
  return [...found.values()]
}

/** For each token 2 for nouns, 1 for adjectives, 0 for what is in no candidate. */
function markWords(tokens: Tokens, { ids, terms }: Terms): Uint8Array {
  const fits = new Uint8Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const pos = tokens.pos[i]
    const kind = pos === noun || pos === properNoun ? 2 : pos === adjective ? 1 : 0
    const id = ids[i]!
    if (kind > 0 && id >= 0 && !terms[id]!.stop && tokens.end[i]! - tokens.start[i]! > 1) fits[i] = kind
  }
  unmarkFigures(fits, tokens)
  return fits
}

function unmarkFigures(fits: Uint8Array, tokens: Tokens): void {
  let i = 0
  for (const { start, end, type } of tokens.figures) {
    if (!apart.has(type)) continue
    while (i < tokens.length && tokens.start[i]! < start) i++
    while (i < tokens.length && tokens.start[i]! < end) fits[i++] = 0
  }
}

/** The words of the noun phrase that starts at `first`, as token indices; a hyphen between two words is passed over. */
function readRun(tokens: Tokens, fits: Uint8Array, first: number, end: number): number[] {
  const run = [first]
  for (let i = first + 1; i < end && run.length < longest.run; i++) {
    if (fits[i] === 0 && !(i + 1 < end && fits[i + 1] !== 0 && joins(tokens, i))) break
    if (fits[i] !== 0) run.push(i)
  }
  return run
}

/** Is token `i` a hyphen that touches both neighbours? */
function joins({ text, start, end }: Tokens, i: number): boolean {
  const [here = -1, next = -1] = [start[i], start[i + 1]]
  const touches = end[i - 1] === here && end[i] === next
  return touches && next - here === 1 && text[here] === '-'
}

/** Adds every phrase within a run that ends with a noun and starts at no hyphen. */
function addPhrases(
  found: Map<string, Candidate>,
  tokens: Tokens,
  { ids }: Terms,
  fits: Uint8Array,
  run: readonly number[],
  sentence: number,
): void {
  for (let from = 0; from < run.length; from++) {
    if (from > 0 && run[from]! > run[from - 1]! + 1) continue
    let key = ''
    let capitals = true
    for (let to = from; to < Math.min(run.length, from + longest.phrase); to++) {
      const token = run[to]!
      key += ` ${ids[token]!}`
      capitals &&= isCapital(tokens.text.charCodeAt(tokens.start[token]!))
      if (fits[token] !== 2 || (to + 1 < run.length && run[to + 1]! > token + 1)) continue
      const candidate = found.get(key) ?? openCandidate(found, key, run.slice(from, to + 1), ids)
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

function openCandidate(found: Map<string, Candidate>, key: string, words: readonly number[], ids: Int32Array) {
  if (found.size >= mostCandidates) return undefined
  const terms = words.map((token) => ids[token]!)
  const candidate = { terms, places: [], whole: 0, tail: 0, capitalised: 0, sentences: 0, lastSentence: -1 }
  found.set(key, candidate)
  return candidate
}

/** A capital of Latin, Greek or Cyrillic: its lower case is another character. */
function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const character = String.fromCharCode(code)
  return character !== character.toLowerCase()
}
